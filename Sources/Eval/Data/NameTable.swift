import Base
import Lang

/// Finds the term that a cell or a header names: by name, alias or title, as `TextFolding.matchKey` compares.
struct NameTable<ID: Hashable & Sendable>: Sendable {
  private var ids: [String: ID] = [:]
  /// Everything a term may be called, for finding the nearest.
  private(set) var texts: [String] = []

  /// Takes the terms in the order of their ids. `withoutScales`: a title is found without its unit too, `Thu nhập (triệu
  /// đồng)` as `Thu nhập`, where that names nothing else.
  init(_ terms: [Term], withoutScales: Bool = false, id: (Int) -> ID) {
    for (index, term) in terms.enumerated() {
      for key in term.keys where ids[key] == nil { ids[key] = id(index) }
      texts += [term.name] + term.aliases + (term.title.map { [$0] } ?? [])
    }
    // A title that two terms share names neither.
    var titles: [String: ID?] = [:]
    for (index, term) in terms.enumerated() {
      guard let title = term.title else { continue }
      let key = TextFolding.matchKey(title)
      titles.updateValue(titles[key] == nil ? id(index) : nil, forKey: key)
    }
    for (key, title) in titles where ids[key] == nil {
      if let title { ids[key] = title }
    }
    guard withoutScales else { return }
    var stems: [String: ID?] = [:]
    for (index, term) in terms.enumerated() {
      guard let title = term.title, let stem = ColumnScale.find(key: TextFolding.matchKey(title))?.stem, !stem.isEmpty
      else { continue }
      stems.updateValue(stems[stem] == nil ? id(index) : nil, forKey: stem)
    }
    for (key, stem) in stems where ids[key] == nil {
      if let stem { ids[key] = stem }
    }
  }

  /// What the text names; nil when nothing is called so.
  func find(text: String) -> ID? {
    ids[TextFolding.matchKey(text)]
  }

  /// What has this key (`TextFolding.matchKey`).
  func find(key: String) -> ID? { ids[key] }

  /// The nearest of all names to a text that names nothing.
  func nearest(_ text: String) -> String? {
    NearestName.find(text, among: texts).first
  }
}

/// The names of everything that data may speak of.
struct DataNames: Sendable {
  let levels: NameTable<LevelID>
  let kinds: NameTable<KindID>
  let classifications: NameTable<ClassificationID>
  /// By the number of a classification, its classes.
  let classes: [NameTable<ClassID>]
  let fields: NameTable<FieldID>
  let indicators: NameTable<IndicatorID>
  let records: RecordNames

  /// Whether a header with this key names an indicator, or a column of records.
  func knows(_ key: String) -> Bool {
    if indicators.find(key: key) != nil || !records.find(key: key).isEmpty { return true }
    return IndicatorText.split(key).map { indicators.find(text: $0.0) != nil } ?? false
  }

  init(_ vocabulary: Vocabulary) {
    levels = NameTable(vocabulary.levels.map(\.term)) { LevelID($0) }
    kinds = NameTable(vocabulary.kinds.map(\.term)) { KindID($0) }
    classifications = NameTable(vocabulary.classifications.map(\.term)) { ClassificationID($0) }
    classes = vocabulary.classifications.enumerated().map { number, one in
      NameTable(one.classes) { ClassID(ClassificationID(number), $0) }
    }
    fields = NameTable(vocabulary.fields.map(\.term)) { FieldID($0) }
    records = RecordNames(vocabulary)
    indicators = NameTable(vocabulary.indicators.map(\.term), withoutScales: true) { IndicatorID($0) }
  }
}
