import Base
import Lang
import Tables

// Units that data call by several names.
extension DatasetBinder {
  /// Makes one of units whose names are one unit's, and asks where a name may be one of several.
  mutating func joinAlikeUnits() {
    guard units.entries.count > 1, !UnitLikeness.isPlain(units.entries.lazy.map { $0.name?.key ?? $0.key }) else {
      return
    }
    // Of units that begin or end on some day, several have one name: which is meant has been told by the time.
    let candidates = units.entries.indices.filter { times.lives[$0] == nil }
    let names = candidates.map { index in
      let entry = units.entries[index]
      let name = entry.name?.key ?? entry.key
      return UnitLikeness.Name(
        key: name, codeKey: name == entry.key ? nil : entry.key, level: entry.level?.id,
        parent: entry.parent?.key)
    }
    var levels: [String: LevelID] = [:]
    for (index, level) in vocabulary.levels.enumerated() { levels[level.term.key] = LevelID(index) }
    let found = UnitLikeness(names, levels: levels).findings.map { index, finding in
      switch finding {
      case .same(let other): (candidates[index], UnitLikeness.Finding.same(candidates[other]))
      case .oneOf(let others): (candidates[index], UnitLikeness.Finding.oneOf(others.map { candidates[$0] }))
      }
    }
    guard !found.isEmpty else { return }
    // The unit of each entry now; -1 where that is not known.
    var meant = units.entries.indices.map { Int32(truncatingIfNeeded: $0) }
    var joined: [Int: (diagnostic: Diagnostic, more: Int)] = [:]
    for (index, finding) in found {
      switch finding {
      case .same(let other):
        meant[index] = Int32(truncatingIfNeeded: other)
        let table = Int(units[index].first.table)
        if joined[table] == nil {
          joined[table] = (
            DataMessages.unitJoined(
              units[index].code, as: shownUnit(other), at: place(units[index].first)), 0
          )
        } else {
          joined[table]?.more += 1
        }
      case .oneOf(let others):
        meant[index] = -1
        units[index].isBroken = true
        let texts = others.map { other in
          units[other].code == shownUnit(other) ? units[other].code : "\(units[other].code) (\(shownUnit(other)))"
        }
        findings.report(
          DataMessages.ambiguousUnit(units[index].code, codes: texts, at: place(units[index].first)),
          at: units[index].first)
      }
    }
    // What is one with another may itself be one with a third.
    for (index, _) in found {
      var steps = 0
      while meant[index] >= 0, meant[Int(meant[index])] != meant[index], steps < 4 {
        meant[index] = meant[Int(meant[index])]
        steps += 1
      }
    }
    for (index, finding) in found where meant[index] >= 0 {
      if case .same = finding { join(index, to: Int(meant[index])) }
    }
    for table in unitOfRow.indices {
      for row in unitOfRow[table].indices where unitOfRow[table][row] >= 0 {
        let unit = Int(unitOfRow[table][row])
        if meant[unit] < 0 { findings.leaveOut(CellIndex(table: table, row: row)) }
        unitOfRow[table][row] = meant[unit]
      }
    }
    for (name, named) in otherUnits {
      for row in named.indices where named[row] >= 0 {
        let unit = Int(named[row])
        if meant[unit] < 0 { findings.leaveOut(CellIndex(table: name.table, row: row)) }
        otherUnits[name]?[row] = meant[unit]
      }
    }
    for (index, finding) in found {
      if case .oneOf = finding { units[index].level = nil }
    }
    for (table, said) in joined.sorted(by: { $0.key < $1.key }) {
      var diagnostic = said.diagnostic
      if said.more > 0 { diagnostic.notes.append(DataMessages.moreNames(said.more)) }
      findings.report(diagnostic, table: table)
    }
  }

  /// Lets a unit be another: what is said of it is said of that one.
  private mutating func join(_ index: Int, to other: Int) {
    let entry = units[index]
    if let level = entry.level, units[other].level == nil { units[other].level = level }
    if let kind = entry.kind {
      if let known = units[other].kind {
        if known.id != kind.id {
          conflict(
            other, .kind, (vocabulary[known.id].term.name, known.at), (vocabulary[kind.id].term.name, kind.at))
        }
      } else {
        units[other].kind = kind
      }
    }
    if let group = entry.group {
      if let known = units[other].group {
        if known.key != group.key { conflict(other, .group, (known.text, known.at), (group.text, group.at)) }
      } else {
        units[other].group = group
      }
    }
    if let parent = entry.parent {
      if let known = units[other].parent {
        if known.key != parent.key { laterParents.append((other, parent.text, parent.key, parent.at)) }
      } else {
        units[other].parent = parent
      }
    }
    for later in laterParents.indices where laterParents[later].unit == index { laterParents[later].unit = other }
    units.join(index, to: other)
  }
}

extension DataMessages {
  static func unitJoined(_ text: String, as unit: String, at place: CellPlace) -> Diagnostic {
    Diagnostic(
      .unitsJoined, .note, at: .cell(place),
      Wording(
        en: "`\(clipped(text))` is taken for the unit `\(clipped(unit))`",
        vi: "`\(clipped(text))` được hiểu là đơn vị `\(clipped(unit))`"),
      help: [
        Wording(
          en: "if it is another unit, list it with a code and a level of its own",
          vi: "nếu đó là đơn vị khác, hãy ghi đơn vị đó với mã và cấp riêng trong danh sách đơn vị")
      ])
  }

  static func moreNames(_ count: Int) -> Wording {
    Wording(
      en: "\(count) more \(count == 1 ? "name is" : "names are") written otherwise than elsewhere",
      vi: "còn \(count) tên nữa cũng viết khác với nơi khác")
  }
}
