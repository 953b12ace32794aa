import Base
import Foundation
import Lang
import Stdlib
import Tables
import Testing

@testable import Eval

/// What reading a file in one pass is compared with: the same file read whole.
enum StreamFixture {
  /// The program of a pack.
  static func program(_ text: String) throws -> TypedProgram {
    var library = Library()
    var sources = Stdlib.sources
    let source = SourceFile(name: "pack.kpi", bytes: Array(text.utf8))
    let id = sources.add(source)
    let (syntax, mistakes) = Parser.parse(source, id: id)
    library.files[id] = syntax
    let (program, problems) = Checker.check(id, in: library, environment: Stdlib.environment)
    return try #require(program, "\((mistakes + problems).map { "\($0.code) \($0.message.en)" })")
  }

  /// Runs bodies on threads.
  static func parallel(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: count) { body($0) }
  }
}
