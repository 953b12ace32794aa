import Base

/// One line of source as it is shown, and which of its columns are marked.
struct Snippet {
  /// The most columns of a line that are shown.
  static let limit = 100
  /// How much of the line is kept before the mark when the line is cut.
  private static let context = 30

  /// The line's number and the column at which the range starts, both from 1.
  let line: Int
  let column: Int
  /// The line, or the part of it around the mark.
  let text: String
  /// The columns of the screen before the mark, and under it; at least one column is marked.
  let markStart: Int
  let markWidth: Int

  /// The first line of `range`, marked to the end of the range or of the line.
  init(_ range: SourceRange, in file: SourceFile) {
    let lower = Swift.min(Swift.max(Int(range.lower), 0), file.bytes.count)
    let upper = Swift.min(Swift.max(Int(range.upper), lower), file.bytes.count)
    (line, column) = file.position(of: lower)
    let bytes = file.line(line)
    let start = Swift.min(Swift.max(lower, bytes.startIndex), bytes.endIndex)
    let end = Swift.min(Swift.max(upper, start), bytes.endIndex)
    var pieces = Snippet.pieces(bytes, from: start, to: end)
    let total = pieces.before.width + pieces.marked.width + pieces.after.width
    if total > Snippet.limit { Snippet.cut(&pieces) }
    text = Snippet.trimmed(pieces.before.text + pieces.marked.text + pieces.after.text)
    markStart = pieces.before.width
    markWidth = Swift.max(pieces.marked.width, 1)
  }

  /// A stretch of text and its width.
  private struct Piece {
    var text: String
    var width: Int
  }

  private typealias Pieces = (before: Piece, marked: Piece, after: Piece)

  /// The line with the bytes that are needed around the mark; a line of a million bytes is not all decoded.
  private static func pieces(_ bytes: ArraySlice<UInt8>, from start: Int, to end: Int) -> Pieces {
    let window = 4 * limit
    let first = boundary(bytes, Swift.max(bytes.startIndex, start - window))
    let stop = Swift.min(end, start + window)
    let last = Swift.min(bytes.endIndex, stop + window)
    var column = 0
    var before = shown(bytes[first..<start], &column)
    if first > bytes.startIndex { before = Piece(text: "…" + before.text, width: before.width + 1) }
    let marked = shown(bytes[start..<stop], &column)
    var after = stop < end ? Piece(text: "…", width: 1) : shown(bytes[stop..<last], &column)
    if stop >= end, last < bytes.endIndex { after = Piece(text: after.text + "…", width: after.width + 1) }
    return (before, marked, after)
  }

  /// The start of the character that the byte at `index` belongs to.
  private static func boundary(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int {
    var index = index
    while index > bytes.startIndex, index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// What is shown for the bytes: tabs as spaces up to the next fourth column, unsafe characters by name.
  private static func shown(_ bytes: ArraySlice<UInt8>, _ column: inout Int) -> Piece {
    var text = ""
    let start = column
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\t" {
        let spaces = 4 - column % 4
        text += String(repeating: " ", count: spaces)
        column += spaces
      } else if scalar == "\u{FEFF}" {
        continue
      } else {
        if DisplayWidth.isPrintable(scalar) {
          text.unicodeScalars.append(scalar)
        } else {
          text += DisplayWidth.name(of: scalar)
        }
        column += DisplayWidth.columns(scalar)
      }
    }
    return Piece(text: text, width: column - start)
  }

  /// Leaves at most `limit` columns: some before the mark, the mark, and what follows as far as there is room.
  private static func cut(_ pieces: inout Pieces) {
    if pieces.before.width > context, pieces.before.width + pieces.marked.width > limit - context {
      pieces.before = tail(pieces.before, context)
    }
    let room = Swift.max(limit - pieces.before.width, 20)
    if pieces.marked.width > room {
      pieces.marked = head(pieces.marked, room)
      pieces.after = Piece(text: "", width: 0)
    }
    pieces.after = head(pieces.after, Swift.max(room - pieces.marked.width, 1))
  }

  private static func head(_ piece: Piece, _ width: Int) -> Piece {
    guard piece.width > width else { return piece }
    let text = DisplayWidth.cut(piece.text, to: width)
    return Piece(text: text, width: DisplayWidth.of(text))
  }

  /// The last `width` columns of the piece, after `…`.
  private static func tail(_ piece: Piece, _ width: Int) -> Piece {
    var kept: [Unicode.Scalar] = []
    var columns = 0
    for scalar in piece.text.unicodeScalars.reversed() {
      let next = DisplayWidth.columns(scalar)
      if columns + next > width - 1 { break }
      columns += next
      kept.append(scalar)
    }
    var view = String.UnicodeScalarView()
    view.append("…")
    view.append(contentsOf: kept.reversed())
    return Piece(text: String(view), width: columns + 1)
  }

  private static func trimmed(_ text: String) -> String {
    var view = text.unicodeScalars
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
