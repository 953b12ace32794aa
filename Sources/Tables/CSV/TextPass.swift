package import Base

/// A text file whose rows are read in one pass: a table with its header, whatever stands above it and below, in any encoding,
/// packed or not.
package struct TextPass: Sendable {
  /// Where the bytes of the rows come from.
  enum Bytes {
    /// A file in UTF-8, from the first row to the end of the last.
    case anywhere(any BytesAnywhere, start: Int, end: Int)
    /// Text that is unpacked or decoded while it is read, from the first row on.
    case inOrder(any BytesInOrder)
  }

  /// The table without rows.
  package let header: Table
  /// What is to be known of the file's form.
  package let notes: [Diagnostic]
  /// Whether the file is unpacked while it is read.
  package var isPacked: Bool { header.source?.isCompressed == true }
  /// How many bytes the file has.
  package let size: Int
  /// How many lines stand above the first row.
  let linesAbove: Int
  /// The byte between cells.
  let delimiter: UInt8
  /// Whether lines end in CR LF.
  let hasReturns: Bool
  /// To be read once, by one pass.
  nonisolated(unsafe) let bytes: Bytes
  /// Where the table ends in the last bytes of the text, of which the second says whether they are all.
  let end: @Sendable ([UInt8], Bool) -> Int?

  /// Looks at the beginning of a file, and where it can be, at its end; nil when it is no text file, or is to be read whole.
  package init?(_ source: any BytesAnywhere, file: String, options: TableOptions) {
    guard !file.hasSuffix(".kpi") else { return nil }
    do throws(InOrderFault) {
      let raw: any BytesInOrder = BytesFromStart(source)
      var first = try raw.next(CSVPreview.size)
      let isPacked = Gzip.isGzip(first)
      var unpacked = raw
      if isPacked {
        unpacked = GunzipBytes(source)
        first = try unpacked.next(CSVPreview.size)
      }
      guard !XLSXReader.recognises(first), !XLSXReader.isEncrypted(first), ForeignForm.of(first) == nil,
        let (encoding, mark, isGuess) = DecodedText.encoding(ofBeginning: first, declared: options.encoding)
      else { return nil }
      notes = isGuess ? [CSVReader.guessedEncoding(encoding, file: file)] : []
      size = source.size
      var options = options
      options.advance = nil
      if encoding == .utf8, !isPacked {
        guard let preview = CSVPreview(first, file: file, options: options) else { return nil }
        let tail = min(CSVPreview.size / 2, source.size - preview.start + 1)
        var last = [UInt8](repeating: 0, count: tail)
        let result = last.withUnsafeMutableBytes { buffer in
          Result { () throws(InOrderFault) in try source.piece(at: source.size - tail, into: buffer) }
        }
        guard try result.get() == tail, let end = preview.end(of: last, isWhole: false, options: options) else {
          return nil
        }
        (header, linesAbove, delimiter, hasReturns) = (
          preview.header, preview.linesAbove, preview.delimiter, preview.hasReturns
        )
        bytes = .anywhere(source, start: preview.start, end: source.size - tail + end)
        self.end = { last, _ in last.count }
        return
      }
      let read = BytesAgain(first[mark...], then: unpacked)
      let text: any BytesInOrder = encoding == .utf8 ? read : DecodedBytes(read, from: encoding)
      let beginning = try text.next(CSVPreview.size)
      guard let preview = CSVPreview(beginning, file: file, options: options, encoding: encoding) else { return nil }
      var found = preview.header
      found.source?.isCompressed = isPacked
      header = found
      (linesAbove, delimiter, hasReturns) = (preview.linesAbove, preview.delimiter, preview.hasReturns)
      bytes = .inOrder(BytesAgain(beginning[preview.start...], then: text))
      let limits = options
      end = { preview.end(of: $0, isWhole: $1, options: limits) }
    } catch { return nil }
  }
}
