import Base
import Eval
import Lang
import Tables

/// A large workbook whose rows may be scored while they are read.
struct LargeWorkbook {
  /// Smaller ones are read whole.
  private static let least = 1 << 16

  let identity: System.Identity
  private let path: String
  private let bytes: [UInt8]
  private let options: TableOptions

  /// nil when the file at `path` is no large workbook.
  init?(_ path: String, for program: TypedProgram) {
    let reading = DataReading([program])
    guard path != "-", !reading.namesSeveralSheets(path: path), let source = FileSource(path),
      source.size >= LargeWorkbook.least,
      source.size <= FileStore.Purpose.data.limit, MemoryShortage.hasRoom(for: source.size)
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: 4)
    guard (try? bytes.withUnsafeMutableBytes { try source.read(at: 0, into: $0) }) == 4, XLSXReader.recognises(bytes)
    else { return nil }
    bytes = [UInt8](unsafeUninitializedCapacity: source.size) { buffer, count in
      count = (try? source.read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
    }
    guard bytes.count == source.size else { return nil }
    self.bytes = bytes
    self.path = path
    identity = source.identity
    options = reading.options(path: path)
  }

  /// Scores the rows. `begin` gets the table without rows, and gives nil when they are not for one pass.
  func score(_ session: Session, _ begin: (Table) -> ScoreFeed?) -> ScoreStream.Result {
    var feed: ScoreFeed?
    let pass = XLSXReader.pass(bytes: bytes, file: path, options: options) { header in
      guard let begun = begin(header) else { return false }
      feed = begun
      return true
    } take: { rows in
      session.progress.advance(rows: rows.rowCount, Wording(en: "reading data", vi: "đang đọc số liệu"))
      return feed?.take(rows) ?? false
    }
    switch pass {
    case .unsuited: return .unsuited
    case .finished, .stopped: return feed?.finish() ?? .unsuited
    }
  }
}
