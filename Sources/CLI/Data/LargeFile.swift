import Base
import Eval
import Lang
import Tables

/// A file that may be read in one pass: large, and a plain table from its header to its end.
struct LargeFile {
  /// Smaller files are read whole.
  private static let least = 1 << 16

  let source: FileSource
  let preview: CSVPreview

  /// nil when the file at `path` is to be read whole.
  init?(_ path: String, for program: TypedProgram) {
    guard path != "-", let source = FileSource(path), source.size >= LargeFile.least else { return nil }
    let options = DataReading([program]).options(path: path)
    let size = min(source.size, CSVPreview.size)
    guard let beginning = LargeFile.bytes(source, from: 0, size),
      let preview = CSVPreview(beginning, file: path, options: options)
    else { return nil }
    let tail = min(size / 2, source.size - preview.start + 1)
    guard let end = LargeFile.bytes(source, from: source.size - tail, tail),
      preview.isTable(toTheEnd: end, options: options)
    else { return nil }
    self.source = source
    self.preview = preview
  }

  private static func bytes(_ source: FileSource, from start: Int, _ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = try? bytes.withUnsafeMutableBytes { try source.read(at: start, into: $0) }
    return got == count ? bytes : nil
  }
}
