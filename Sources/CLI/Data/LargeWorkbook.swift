import Base
import Eval
import Lang
import Tables

/// A large workbook whose rows may be taken while they are read.
struct LargeWorkbook {
  private let path: String
  private let bytes: [UInt8]
  private let options: TableOptions

  /// nil when the bytes are no workbook, or one that several declarations are for.
  init?(_ source: any BytesAnywhere, _ path: String, _ reading: DataReading) {
    guard !reading.namesSeveralSheets(path: path), source.size <= FileStore.Purpose.data.limit,
      MemoryShortage.hasRoom(for: source.size)
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
    options = reading.options(path: path)
  }

  /// Reads the rows. `begin` gets the table without rows, and gives what takes them; nil when they are not for one pass.
  /// Whether everything was read, or no more was wanted.
  func read(_ begin: (Table) -> ((SegmentScanner.Rows) -> Bool)?) -> Bool {
    var take: ((SegmentScanner.Rows) -> Bool)?
    let pass = XLSXReader.pass(bytes: bytes, file: path, options: options) { header in
      take = begin(header)
      return take != nil
    } take: { rows in
      take?(rows) ?? false
    }
    return pass != .unsuited
  }
}
