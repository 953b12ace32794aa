import Base
import Lang
import Tables

// Units that may be others, misspelt: those that stand in one file only, and those whose names lack all marks.
extension DatasetBinder {
  /// Tells of units that stand in one table of results only, where most of their level stand in several: two others at
  /// least, unless a unit of the other tables is called nearly so. Where fewer stand in several, those alone are told of
  /// that are called nearly as one of the other tables.
  mutating func checkUnitFiles() {
    let results = tables.indices.filter { index in
      guard let layout = layouts[index] else { return false }
      return layout.hasResults || layout.records != nil && layout.records != vocabulary.holidays
    }
    guard results.count > 1 else { return }
    var count = [Int32](repeating: 0, count: units.entries.count)
    var last = [Int32](repeating: -1, count: units.entries.count)
    for table in results {
      let mark = Int32(truncatingIfNeeded: table)
      for unit in unitOfRow[table] where unit >= 0 && last[Int(unit)] != mark {
        last[Int(unit)] = mark
        count[Int(unit)] += 1
      }
    }
    for level in vocabulary.levels.indices {
      // A unit that was there for a part of the time only has no place in the files of the other.
      let known = units.entries.indices.filter {
        units[$0].level?.id.index == level && count[$0] > 0 && times.lives[$0] == nil
      }
      let single = known.filter { count[$0] == 1 }
      guard !single.isEmpty, single.count < known.count else { continue }
      let areFew = single.count * 2 <= known.count
      var told: [Int] = []
      var nearest: [String?] = []
      for unit in single.prefix(areFew ? 5 : 100) where told.count < 5 {
        // What stands in the same table is another unit.
        let beside = Set(unitOfRow[Int(last[unit])])
        let others = known.filter { !beside.contains(Int32(truncatingIfNeeded: $0)) }
        let isWorth = findings.wantsHint(.unitInOneFile, at: units[unit].first, among: others.count)
        let near = isWorth ? NearestName.find(shownUnit(unit), among: others.map(shownUnit)).first : nil
        guard areFew || near != nil else { continue }
        told.append(unit)
        nearest.append(near)
      }
      // One other unit in several tables does not show that all should stand there, but a name like this one's does.
      guard known.count - single.count > 1 || nearest.contains(where: { $0 != nil }) else { continue }
      guard let first = told.first else { continue }
      findings.report(
        DataMessages.unitInOneFile(
          zip(told, nearest).map { (shownUnit($0), tableName(Int(last[$0])), $1) },
          count: areFew ? single.count : told.count, of: results.count, at: place(units[first].first)),
        table: Int(last[first]))
    }
  }

  /// What a table is called in messages.
  func tableName(_ table: Int) -> String {
    tables[table].file + (tables[table].sheet.map { ", \"\($0)\"" } ?? "")
  }

  /// Tells of units whose names differ in nothing but marks that one of them lacks.
  mutating func checkUnmarkedNames() {
    func isUnmarked(_ key: String) -> Bool { key.utf8.allSatisfy { $0 < 0x80 } && !UnitForm.isSimple(key) }
    let unmarked = units.entries.indices.filter {
      units[$0].level != nil && isUnmarked(units[$0].name?.key ?? units[$0].key)
    }
    guard !unmarked.isEmpty else { return }
    var marked: [String: [Int]] = [:]
    for unit in units.entries.indices where units[unit].level != nil {
      let key = units[unit].name?.key ?? units[unit].key
      if !isUnmarked(key) { marked[TextFolding.looseKey(key), default: []].append(unit) }
    }
    for unit in unmarked {
      guard let alike = marked[units[unit].name?.key ?? units[unit].key] else { continue }
      findings.report(
        DataMessages.unitsAlike(
          shownUnit(unit), alike.map(shownUnit), at: place(units[unit].first),
          other: place(units[alike[0]].first)),
        table: Int(units[unit].first.table))
    }
  }
}

extension DataMessages {
  /// Units, the file of each, and what it may have been meant to be called.
  static func unitInOneFile(
    _ units: [(name: String, file: String, nearest: String?)], count: Int, of files: Int, at place: CellPlace
  ) -> Diagnostic {
    let list = units.map { "`\(clipped($0.name))` (\($0.file))" }.joined(separator: ", ") + (count > 5 ? ", …" : "")
    let hints = units.compactMap { unit in
      unit.nearest.map { (clipped(unit.name), clipped($0)) }
    }
    let asked = hints.map { name, nearest in
      Wording(
        en: "is `\(name)` the unit `\(nearest)`? Then say so in the unit list, in a column `alias`",
        vi: "`\(name)` có phải là `\(nearest)`? Nếu phải, hãy ghi tên này ở cột `tên khác` của danh sách đơn vị")
    }
    return Diagnostic(
      .unitInOneFile, .warning, at: .cell(place),
      Wording(
        en: "\(count == 1 ? "a unit stands" : "\(count) units stand") in one only of the \(files) tables of results, "
          + "where the others stand in several: \(list)",
        vi: "\(count) đơn vị chỉ có trong một bảng trong số \(files) bảng kết quả, trong khi các đơn vị khác có trong "
          + "nhiều bảng: \(list)"),
      help: asked.isEmpty
        ? [
          Wording(
            en: "see whether the others write its name otherwise, or lack its row",
            vi: "hãy xem các bảng kia ghi tên khác hay thiếu dòng của đơn vị này")
        ] : asked)
  }

  static func unitsAlike(
    _ unit: String, _ others: [String], at place: CellPlace, other: CellPlace
  ) -> Diagnostic {
    let list = others.prefix(5).map { "`\(clipped($0))`" }
    return Diagnostic(
      .unitsAlike, .warning, at: .cell(place),
      Wording(
        en: "`\(clipped(unit))` has no marks, and else is called as \(list.joined(separator: " and ")): they are "
          + "counted as different units",
        vi: "`\(clipped(unit))` không có dấu, ngoài ra trùng với \(list.joined(separator: " và ")): đang được tính là "
          + "các đơn vị khác nhau"),
      related: [.init(.cell(other), Wording(en: "the other stands here", vi: "đơn vị kia ở đây"))],
      help: [
        Wording(
          en: "if it is one unit, write its name with its marks, or name it in the unit list's column `alias`",
          vi: "nếu là một đơn vị, hãy ghi tên có dấu, hoặc ghi ở cột `tên khác` của danh sách đơn vị")
      ])
  }

  /// A unit that the lists of units do not have; `nearest` is what they have that is called most like it.
  static func unitNotListed(_ unit: String, list: String, _ nearest: [String], at place: CellPlace) -> Diagnostic {
    let names = nearest.map { "`\(clipped($0))`" }
    var help: [Wording] = []
    if !names.isEmpty {
      help.append(
        Wording(
          en: "did you mean \(names.joined(separator: " or "))? Correct the name, or give it in the list's column "
            + "`alias`",
          vi: "có phải là \(names.joined(separator: " hoặc "))? Hãy sửa tên, hoặc ghi ở cột `tên khác` của danh "
            + "sách"))
    }
    help.append(
      Wording(
        en: "if it is a new unit, add it to the list with its level",
        vi: "nếu là đơn vị mới, hãy thêm vào danh sách kèm cấp"))
    return Diagnostic(
      .unitWithoutLevel, at: .cell(place),
      Wording(
        en: "unit `\(clipped(unit))` is not in the unit list \(list)",
        vi: "đơn vị `\(clipped(unit))` không có trong danh sách đơn vị \(list)"),
      help: help)
  }
}
