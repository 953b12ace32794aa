/// The texts that the cells of a workbook share: one after another, each once.
struct SharedTexts {
  /// The most bytes of all texts.
  static let mostBytes = 256 << 20

  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// No texts.
  init() {}

  /// Reads the part that holds them; `letters` where they are not in Unicode.
  init(_ source: any ByteSource, _ letters: CellLetters? = nil) throws(WorkbookFault) {
    var xml = XMLReader(source)
    var reader = RichText()
    let item = XMLName("si")
    while true {
      switch try xml.next() {
      case .done:
        guard UTF8Text.isValid(bytes[...]) else { throw .notUTF8(part: source.name) }
        return
      case .start where xml.name == item:
        let start = bytes.count
        try reader.read(&xml, into: &bytes)
        // What is valid as a whole is valid in its parts, if none begins in the middle of a character.
        if start < bytes.count, bytes[start] & 0xC0 == 0x80 { throw .notUTF8(part: source.name) }
        if let letters, start < bytes.count {
          let text = letters.unicode(Array(bytes[start...]))
          bytes.replaceSubrange(start..., with: text)
        }
        guard bytes.count <= SharedTexts.mostBytes else { throw .tooMuchText }
        ends.append(bytes.count)
      case .start, .end, .text: break
      }
    }
  }

  /// The text with this number; nil when there is none.
  @inline(__always)
  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard index >= 0, index < ends.count else { return nil }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}

/// Text in runs of different fonts, which are joined; how it is pronounced is left out.
struct RichText {
  private let run = XMLName("t")
  private let phonetic = XMLName("rPh")

  /// Appends the text of the element that was just begun, up to its end.
  mutating func read(_ xml: inout XMLReader, into output: inout [UInt8]) throws(WorkbookFault) {
    let outside = xml.depth - 1
    let start = output.count
    var runDepth = Int.max
    while true {
      switch try xml.next() {
      case .start:
        if xml.name == run {
          runDepth = min(runDepth, xml.depth)
        } else if xml.name == phonetic {
          try xml.skipElement()
        }
      case .text where xml.depth >= runDepth:
        let written = UnsafeBufferPointer(start: xml.base + xml.text.lowerBound, count: xml.text.count)
        guard XMLText.append(written, isCoded: xml.isTextCoded, to: &output) else { throw xml.malformed() }
      case .text: break
      case .end:
        if xml.depth < runDepth { runDepth = Int.max }
        if xml.depth == outside {
          XMLText.replaceEscapes(in: &output, from: start)
          return
        }
      case .done: throw xml.malformed()
      }
    }
  }
}
