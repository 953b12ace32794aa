/// Reads the objects of a JSON list, or of JSON Lines, in one pass: cells in segments, as those of a text file, for one
/// thread.
///
/// Objects of one list mostly are written alike, by a program: what stands between the values of the last one is looked for
/// in the next, and only where it does not stand there is the object read by its grammar. Whatever has to be told about the
/// file is left to reading it whole.
package struct JSONPass {
  /// The table without rows.
  package let header: Table
  private let bytes: JSONWindow
  private let isList: Bool
  /// Whether rows are called by their lines; else by their places in the list.
  private let byLine: Bool
  private let start: JSONScanner.Position

  /// Looks at the first objects; nil when the file is no list of objects, or is to be read whole.
  package init?(_ source: any BytesAnywhere, file: String, options: TableOptions) {
    guard options.sheet == nil else { return nil }
    do throws(InOrderFault) {
      let raw: any BytesInOrder = BytesFromStart(source)
      var first = try raw.next(1 << 12)
      let isPacked = Gzip.isGzip(first)
      let unpacked: any BytesInOrder
      if isPacked {
        unpacked = GunzipBytes(source)
        first = try unpacked.next(1 << 12)
      } else {
        unpacked = raw
      }
      guard JSONReader.recognises(first), !first.starts(with: [0xFF, 0xFE]), !first.starts(with: [0xFE, 0xFF]) else {
        return nil
      }
      bytes = try JSONWindow(BytesAgain(first[...], then: unpacked))
      var scanner = JSONScanner(bytes.bytes)
      let opening = scanner.skipSpace()
      isList = opening == 0x5B
      guard isList || JSONReader.holdsLines(scanner), UTF8Text.isValid(JSONPass.lines(bytes.bytes)) else { return nil }
      if isList { guard scanner.beginArray() else { return nil } }
      start = scanner.position
      // The columns are those of the first objects; what has others later is read whole.
      var rows = JSONRows()
      while rows.rows.count < 1000 {
        guard scanner.skipSpace() != nil else { break }
        do throws(JSONFault) {
          try rows.readRow(&scanner, depth: isList ? 1 : 0)
          if isList, try !scanner.continueArray() { break }
        } catch {
          // The first piece of the file ends in it.
          guard !bytes.isAll else { return nil }
          break
        }
      }
      let names = rows.columns.names
      guard rows.faults.isEmpty, rows.rows.count > 1 || bytes.isAll, !names.isEmpty else { return nil }
      byLine = !rows.sharesLines
      var found = Table(
        file: file, header: names.map { CellText($0[...]).string }, headerRow: rows.number(of: 0, byLine: byLine))
      found.source = Table.Source(isList ? .json : .jsonLines, encoding: .utf8)
      found.source?.isCompressed = isPacked
      header = found
    } catch { return nil }
  }

  /// The bytes up to the last line end: text that is cut off behind it may be cut off in the middle of a letter.
  private static func lines(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[..<((bytes.lastIndex { $0 < 0x80 } ?? -1) + 1)]
  }

  /// Hands the rows to `take`, segment after segment, as long as it wants more. Whether all were read, or no more wanted;
  /// else the file is to be read whole, and some rows may have been handed on.
  package func run(_ take: (SegmentScanner.Rows) -> Bool) -> Bool {
    var reading = JSONPassReading(columns: header.header.count, byLine: byLine, from: start)
    do throws(JSONPassReading.Stop) {
      try reading.read(bytes, isList: isList, take)
      return true
    } catch { return error == .stopped }
  }
}

/// The part of a JSON text that is in memory.
final class JSONWindow {
  private let source: any BytesInOrder
  private(set) var bytes: [UInt8]
  /// Whether nothing comes behind these bytes.
  private(set) var isAll: Bool

  private static let piece = 1 << 20
  /// Longer objects are not read in one pass.
  private static let most = 1 << 24

  init(_ source: any BytesInOrder) throws(InOrderFault) {
    self.source = source
    bytes = try source.next(JSONWindow.piece)
    isAll = bytes.count < JSONWindow.piece
  }

  /// Takes the bytes before `start` away and reads on; false when there are no more, or too many in one object.
  func more(from start: Int) -> Bool {
    guard !isAll, bytes.count - start < JSONWindow.most, let more = try? source.next(JSONWindow.piece) else {
      return false
    }
    isAll = more.count < JSONWindow.piece
    bytes = bytes[start...] + more
    return true
  }
}
