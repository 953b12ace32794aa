import Base
import Eval
import Lang
import Report

/// The units and targets that `--unit` and `--target` name.
struct Selection {
  /// By part of the material: the units and the targets that are wanted; nil means all.
  private var units: [Set<Int>?]
  private var targets: [Set<TargetID>?]

  /// Finds what the command line names; a name that nothing has is a message.
  init(_ arguments: Arguments, _ material: Material, _ session: Session) throws(Refusal) {
    units = material.parts.map { _ in nil }
    targets = units.map { _ in nil }
    var mistakes: [Diagnostic] = []
    for name in arguments.list(.unit) {
      let found = material.parts.map { Selection.units(named: name, $0.dataset.units) }
      if found.allSatisfy(\.isEmpty) { mistakes.append(.unknownUnit(name, material.parts.flatMap(\.dataset.units))) }
      for (index, some) in found.enumerated() { units[index, default: []].formUnion(some) }
    }
    for name in arguments.list(.target) {
      let found = material.parts.map { Selection.targets(named: name, $0.program) }
      if found.allSatisfy(\.isEmpty) { mistakes.append(.unknownTarget(name, material.parts.map(\.program))) }
      for (index, some) in found.enumerated() { targets[index, default: []].formUnion(some) }
    }
    if !mistakes.isEmpty { throw Refusal(session.refuse(mistakes)) }
  }

  /// Whether a unit and a target of a part are wanted.
  func contains(part: Int, unit: Int, target: TargetID) -> Bool {
    units[part]?.contains(unit) != false && targets[part]?.contains(target) != false
  }

  /// The data of a part, of which the units named are wanted.
  func dataset(part: Int, _ dataset: Dataset) -> Dataset {
    var dataset = dataset
    dataset.wanted = units[part]
    return dataset
  }

  /// Whether a unit of a part is wanted.
  func contains(part: Int, unit: Int) -> Bool { units[part]?.contains(unit) != false }

  /// The units of a part that were named.
  func units(part: Int) -> [Int] { units[part]?.sorted() ?? [] }

  /// The targets of a part that were named.
  func targets(part: Int) -> [TargetID] { targets[part]?.sorted() ?? [] }

  /// The units whose code is `name`; when there is none, those whose name it is.
  static func units(named name: String, _ units: [Unit]) -> Set<Int> {
    let key = TextFolding.matchKey(name)
    let coded = units.indices.filter { TextFolding.matchKey(units[$0].code) == key }
    return Set(coded.isEmpty ? units.indices.filter { TextFolding.matchKey(units[$0].name) == key } : coded)
  }

  /// The targets of this indicator (by name, title or alias), with this id, or cited so.
  static func targets(named name: String, _ program: TypedProgram) -> Set<TargetID> {
    let key = TextFolding.matchKey(name)
    let words = NameWords.key(name)
    let indicated = program.targets.filter { target in
      let term = program.vocabulary[target.indicator].term
      return ([term.name, term.title].compactMap { $0 } + term.aliases).contains {
        TextFolding.matchKey($0) == key || NameWords.keys(of: $0).contains(words)
      }
    }
    if !indicated.isEmpty { return Set(indicated.map(\.id)) }
    let names = TargetNames(program)
    let exact = program.targets.filter { TextFolding.matchKey(names[$0.id]) == key }
    if !exact.isEmpty { return Set(exact.map(\.id)) }
    let cited = program.targets.filter { target in
      target.citations.contains { citation in
        guard let cite = citation.cite else { return false }
        let section = citation.section ?? ""
        return [cite, "\(section), \(cite)", "\(section) \(cite)"].contains { TextFolding.matchKey($0) == key }
      }
    }
    return Set(cited.map(\.id))
  }
}

extension [Set<Int>?] {
  fileprivate subscript(index: Int, default empty: Set<Int>) -> Set<Int> {
    get { self[index] ?? empty }
    set { self[index] = newValue }
  }
}

extension [Set<TargetID>?] {
  fileprivate subscript(index: Int, default empty: Set<TargetID>) -> Set<TargetID> {
    get { self[index] ?? empty }
    set { self[index] = newValue }
  }
}
