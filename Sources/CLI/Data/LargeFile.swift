import Base
import Eval
import Lang
import Tables

/// A file that may be read in one pass: a large one.
struct LargeFile {
  /// How its rows come.
  enum Rows {
    /// In segments of text, which several threads can take.
    case text(TextPass)
    /// One after another.
    case json(JSONPass)
    case workbook(LargeWorkbook)
  }

  /// Smaller files are read whole.
  private static let least = 1 << 16
  /// Packed ones hold several times as much.
  private static let leastPacked = 1 << 13

  /// nil for what came through a pipe.
  let identity: System.Identity?
  let rows: Rows
  private let size: Int

  /// nil when the file at `path` is to be read whole.
  init?(_ path: String, for program: TypedProgram, _ session: Session) throws(FileProblem) {
    let reading = DataReading([program])
    let options = reading.options(path: path)
    guard let (source, identity) = try session.files.source(path), source.size >= LargeFile.leastPacked else {
      return nil
    }
    if let text = TextPass(source, file: path, options: options) {
      rows = .text(text)
    } else if let json = JSONPass(source, file: path, options: options) {
      rows = .json(json)
    } else if let workbook = LargeWorkbook(source, path, reading) {
      rows = .workbook(workbook)
    } else {
      return nil
    }
    let isPacked =
      switch rows {
      case .text(let text): text.header.source?.isCompressed ?? false
      case .json(let json): json.header.source?.isCompressed ?? false
      case .workbook: false
      }
    guard source.size >= LargeFile.least || isPacked else { return nil }
    self.identity = identity
    size = source.size
  }

  /// Reads rows that come one after another. `begin` gets the table without rows and the file's size, and gives what takes
  /// the rows, segment after segment, as long as it says that it wants more; nil when they are not for one pass. Whether
  /// everything was read, or no more was wanted.
  func read(_ session: Session, _ begin: (Table, Int) -> ((SegmentScanner.Rows) -> Bool)?) -> Bool {
    func counted(_ take: @escaping (SegmentScanner.Rows) -> Bool) -> (SegmentScanner.Rows) -> Bool {
      { rows in
        session.progress.advance(rows: rows.rowCount, Wording(en: "reading data", vi: "đang đọc số liệu"))
        return take(rows)
      }
    }
    switch rows {
    case .text: return false
    case .json(let json):
      guard let take = begin(json.header, size) else { return false }
      return json.run(counted(take))
    case .workbook(let workbook): return workbook.read { header in begin(header, size).map(counted) }
    }
  }
}
