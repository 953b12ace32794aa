package import Base
package import Lang
package import Tables

/// Reads the data files of a run by what the packs say of them and which columns they expect.
package struct DataReading: Sendable {
  private let names: [DataNames]
  private let bindings: [[DataBinding]]

  /// Takes the packs that the data are for.
  package init(_ programs: [TypedProgram]) {
    names = programs.map { DataNames($0.vocabulary) }
    bindings = programs.map(\.bindings)
  }

  /// Reads a file: the tables that the packs' declarations ask for, each sheet once, and what is wrong with its form.
  /// `sheet` is which is meant, whatever the packs declare; `advance` is told now and then how many more rows were read.
  package func read(
    _ bytes: [UInt8], path: String, sheet: TableOptions.Sheet? = nil, advance: (@Sendable (Int) -> Void)? = nil
  ) -> (tables: [Table], diagnostics: [Diagnostic]) {
    var tables: [Table] = []
    var diagnostics: [Diagnostic] = []
    var forms: [DataBinding?] = forms(path: path)
    if sheet != nil || forms.isEmpty { forms = [forms.first ?? nil] }
    for form in forms {
      var options = options(path: path, form: form)
      if let sheet { options.sheet = sheet }
      options.advance = advance
      let (read, problems) = TableReader.read(bytes: bytes, file: path, options: options)
      // A sheet that fits two declarations is bound by the first.
      tables += read.filter { table in
        !tables.contains { $0.sheet == table.sheet && (table.sheet != nil || $0.wanted == table.wanted) }
      }
      diagnostics += problems.filter { !diagnostics.contains($0) }
    }
    return (tables, diagnostics)
  }

  /// How to read the file at `path`, or the first of its sheets that are asked for.
  package func options(path: String) -> TableOptions { options(path: path, form: forms(path: path).first) }

  /// Whether several declarations are for the file at `path`, each for a sheet.
  package func namesSeveralSheets(path: String) -> Bool { forms(path: path).count > 1 }

  /// The declarations by which the file at `path` is read: the first that is for it, and where that names a sheet, those
  /// for its other sheets. Where several packs say how the file is to be read, the first is heard.
  private func forms(path: String) -> [DataBinding] {
    for bindings in bindings {
      let found = DataReading.bindings(for: path, among: bindings)
      guard let first = found.first else { continue }
      if first.sheet == nil { return [first] }
      var sheets: Set<SheetChoice> = []
      return found.filter { binding in binding.sheet.map { sheets.insert($0).inserted } ?? false }
    }
    return []
  }

  private func options(path: String, form: DataBinding?) -> TableOptions {
    var declared: Set<String> = []
    for bindings in bindings {
      let binding = DataReading.bindings(for: path, among: bindings).first { $0.sheet == form?.sheet }
      for name in (binding ?? DataReading.bindings(for: path, among: bindings).first)?.namedColumns ?? [] {
        declared.formUnion(name.headers.flatMap { DataReading.keys(of: $0.value) })
      }
    }
    let (names, known) = (names, declared)
    var options = TableOptions { text in
      let written = TextFolding.matchKey(text)
      if known.contains(written) { return true }
      let key = ColumnScale.find(key: written).map { $0.stem } ?? written
      if names.contains(where: { $0.knows(written) }) { return true }
      if known.contains(key) || HeaderWord.role(key) != nil || HeaderWord.partsOfYear[key] != nil
        || HeaderWord.longColumn(key) != nil
      {
        return true
      }
      if ProgressColumn(key: key) != nil { return true }
      return names.contains { names in
        if names.indicators.find(key: key) != nil || !names.records.find(key: key).isEmpty { return true }
        guard let (stem, _) = IndicatorText.split(key) else { return false }
        return names.indicators.find(text: stem) != nil
      }
    }
    options.delimiter = form?.delimiter
    options.encoding = form?.encoding.flatMap(TextEncoding.init(name:))
    options.headerRows = form?.headerRows
    options.sheet = form?.sheet.map(DataReading.sheet)
    return options
  }

  private static func sheet(_ sheet: SheetChoice) -> TableOptions.Sheet {
    switch sheet {
    case .name(let name): .name(name)
    case .number(let number): .number(number)
    }
  }

  /// Whether some declaration is for the file at `path`.
  package func isDeclared(_ path: String) -> Bool {
    bindings.contains { !DataReading.bindings(for: path, among: $0).isEmpty }
  }

  /// The declaration for a table: of those for its file the one that names its sheet, else the first.
  static func binding(for table: Table, among bindings: [DataBinding]) -> DataBinding? {
    let found = DataReading.bindings(for: table.file, among: bindings)
    return found.first { $0.sheet != nil && $0.sheet.map(sheet) == table.wanted } ?? found.first
  }

  /// The declarations for the file at `path`. A compressed file is also known by its name without `.gz`, and standard
  /// input is what the only declaration is for.
  private static func bindings(for path: String, among bindings: [DataBinding]) -> [DataBinding] {
    let found = bindings.filter { FilePattern($0.pattern).matches(path: path) }
    if !found.isEmpty { return found }
    if path.hasSuffix(".gz") { return self.bindings(for: String(path.dropLast(3)), among: bindings) }
    return path == "-" && bindings.count == 1 ? bindings : []
  }

  /// The keys of a column's name, and of each level of a name such as `đã giải quyết / Trước hạn`.
  private static func keys(of name: String) -> [String] {
    let key = TextFolding.matchKey(name)
    guard key.contains("/") else { return [key] }
    return [key] + key.split(separator: "/").map { TextFolding.matchKey(String($0)) }.filter { !$0.isEmpty }
  }
}
