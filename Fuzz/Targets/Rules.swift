import Base
import Lang
import Stdlib

/// Rule files: whatever the text, a tree, messages in order, and never a program with errors.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRules(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var sources = Stdlib.sources
  let source = SourceFile(name: "f.kpi", bytes: bytes)
  let id = sources.add(source)
  let (file, found) = Parser.parse(source, id: id)
  var library = Library()
  library.add(file, messages: found)
  let (program, messages) = Checker.check(id, in: library, environment: Stdlib.environment)
  let hasErrors = (found + messages).contains { $0.severity == .error }
  precondition(program == nil || !hasErrors, "a program in spite of errors")
  for message in found + messages {
    guard case .source(let range) = message.place, range.file == id else { continue }
    precondition(range.lower <= range.upper && Int(range.upper) <= bytes.count, "a place outside the file")
  }
  return 0
}
