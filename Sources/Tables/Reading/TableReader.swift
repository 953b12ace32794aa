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
    if JSONReader.recognises(bytes) {
      let (table, diagnostics) = JSONReader.read(bytes: bytes, file: file, options: options)
      return (marked(table.map { [$0] } ?? [], options), diagnostics)
    }
    let (table, diagnostics) = CSVReader.read(bytes: bytes, file: file, options: options)
    return (table.map { [$0] } ?? [], diagnostics)
  }
}
