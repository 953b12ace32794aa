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
    for bindings in bindings {
      guard let binding = DataReading.binding(for: path, among: bindings) else { continue }
      for column in binding.columns {
        for case .column(let name)? in [column.numerator, column.denominator] {
          declared.formUnion(DataReading.keys(of: name))
        }
      }
    }
    let (names, known) = (names, declared)
    return TableOptions { text in
      let key = TextFolding.matchKey(text)
      if known.contains(key) || HeaderWord.role(key) != nil || HeaderWord.longColumn(key) != nil { return true }
      return names.contains { names in
        if names.indicators.find(key: key) != nil { return true }
        guard let (stem, _) = IndicatorText.split(key) else { return false }
        return names.indicators.find(text: stem) != nil
      }
    }
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
