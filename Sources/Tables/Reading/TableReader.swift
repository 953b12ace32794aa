package import Base

/// Reads a data file of any kind. What a file is shows in its content, not in its name.
package enum TableReader {
  /// Reads a whole file; gives its tables and what is wrong with its form. `file` is its path as shown to people.
  package static func read(
    bytes: [UInt8], file: String, options: TableOptions
  ) -> (tables: [Table], diagnostics: [Diagnostic]) {
    if Gzip.isGzip(bytes) {
      do throws(Gzip.Fault) {
        var (tables, diagnostics) = read(
          unpacked: try Gzip.unpack(bytes, limit: mostBytes), file: file, options: options)
        for index in tables.indices { tables[index].source?.isCompressed = true }
        return (tables, diagnostics)
      } catch { return ([], [cannotUnpack(error, file: file)]) }
    }
    return read(unpacked: bytes, file: file, options: options)
  }

  /// Marks the tables with the sheet that was asked for.
  private static func marked(_ tables: [Table], _ options: TableOptions) -> [Table] {
    tables.map { table in
      var table = table
      table.wanted = options.sheet
      return table
    }
  }

  /// The most bytes of a file, unpacked.
  package static let mostBytes = 1_000_000_000

  private static func read(
    unpacked bytes: [UInt8], file: String, options: TableOptions
  ) -> (tables: [Table], diagnostics: [Diagnostic]) {
    if XLSXReader.recognises(bytes) {
      let (tables, diagnostics) = XLSXReader.read(bytes: bytes, file: file, options: options)
      return (marked(tables, options), diagnostics)
    }
    if XLSXReader.isEncrypted(bytes) { return ([], [XLSXReader.encrypted(file)]) }
    if file.hasSuffix(".kpi") { return ([], [rulesNotData(file)]) }
    if let form = ForeignForm.of(bytes) { return ([], [CSVReader.notText(form, file: file)]) }
    var (bytes, encoding) = (bytes, TextEncoding.utf8)
    let isJSON = JSONReader.isNamed(file)
    if isJSON || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let text = DecodedText(bytes, declared: nil)
      if text.encoding == .utf16LittleEndian || text.encoding == .utf16BigEndian,
        isJSON || JSONReader.recognises(text.bytes)
      {
        (bytes, encoding) = (text.bytes, text.encoding)
      }
    }
    if isJSON || JSONReader.recognises(bytes) {
      var (table, diagnostics) = JSONReader.read(bytes: bytes, file: file, options: options)
      table?.source?.encoding = encoding
      return (marked(table.map { [$0] } ?? [], options), diagnostics)
    }
    let (table, diagnostics) = CSVReader.read(bytes: bytes, file: file, options: options)
    return (table.map { [$0] } ?? [], diagnostics)
  }
}
