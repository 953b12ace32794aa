import Base
package import Lang
package import Tables

/// How the data files of a run are to be read: what the packs say of them, and which columns they expect.
package struct DataReading: Sendable {
  private let names: [DataNames]
  private let bindings: [[DataBinding]]

  /// Takes the packs that the data are for.
  package init(_ programs: [TypedProgram]) {
    names = programs.map { DataNames($0.vocabulary) }
    bindings = programs.map(\.bindings)
  }

  /// How to read the file at `path`.
  package func options(path: String) -> TableOptions {
    var declared: Set<String> = []
    // Where several packs say how the file is to be read, the first is heard.
    var form: DataBinding?
    for bindings in bindings {
      guard let binding = DataReading.binding(for: path, among: bindings) else { continue }
      if form == nil { form = binding }
      for name in binding.namedColumns { declared.formUnion(name.headers.flatMap { DataReading.keys(of: $0.value) }) }
    }
    let (names, known) = (names, declared)
    var options = TableOptions { text in
      let key = TextFolding.matchKey(text)
      if known.contains(key) || HeaderWord.role(key) != nil || HeaderWord.longColumn(key) != nil { return true }
      return names.contains { names in
        if names.indicators.find(key: key) != nil || !names.records.find(key: key).isEmpty { return true }
        guard let (stem, _) = IndicatorText.split(key) else { return false }
        return names.indicators.find(text: stem) != nil
      }
    }
    options.delimiter = form?.delimiter
    options.encoding = form?.encoding.flatMap(TextEncoding.init(name:))
    options.headerRows = form?.headerRows
    switch form?.sheet {
    case .name(let name): options.sheet = .name(name)
    case .number(let number): options.sheet = .number(number)
    case nil: break
    }
    return options
  }

  /// The declaration for the file at `path`; nil when there is none. A compressed file is also known by its name
  /// without `.gz`, and standard input is what the only declaration is for.
  static func binding(for path: String, among bindings: [DataBinding]) -> DataBinding? {
    if let found = bindings.first(where: { FilePattern($0.pattern).matches(path: path) }) { return found }
    if path.hasSuffix(".gz") { return binding(for: String(path.dropLast(3)), among: bindings) }
    return path == "-" && bindings.count == 1 ? bindings.first : nil
  }

  /// The keys of a column's name, and of each level of a name such as `đã giải quyết / Trước hạn`.
  private static func keys(of name: String) -> [String] {
    let key = TextFolding.matchKey(name)
    guard key.contains("/") else { return [key] }
    return [key] + key.split(separator: "/").map { TextFolding.matchKey(String($0)) }.filter { !$0.isEmpty }
  }
}
