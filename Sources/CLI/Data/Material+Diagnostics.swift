import Base
import Eval
import Lang
import Report

/// What is said of packs, units, targets and columns that the command line names.
extension Diagnostic {
  static func noPack(_ paths: [String]) -> Diagnostic {
    let shown = paths.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .noPack, at: .command,
      Wording(
        en: "there is no plan in \(shown), only vocabulary",
        vi: "\(shown) không có kế hoạch nào, chỉ là danh mục dùng chung"),
      help: [
        Wording(
          en: "name a file whose pack has a year, a level and targets",
          vi: "ghi tên tệp có gói nêu năm, cấp và chỉ tiêu")
      ])
  }

  static func noScorecard(_ names: [String]) -> Diagnostic {
    let shown = names.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .noScorecard, at: .command,
      Wording(
        en: "no scorecard is declared in \(shown)", vi: "\(shown) chưa khai báo phiếu điểm nào"),
      help: [
        Wording(
          en: "declare one: `scorecard NAME total 100 points` and its items; or name a pack under one that has",
          vi: "khai báo phiếu điểm: `phiếu điểm TÊN tổng 100 điểm` và các tiêu chí; hoặc ghi gói căn cứ vào gói đã có")
      ])
  }

  static func notScored(_ units: [String], _ cards: [Scorecard]) -> Diagnostic {
    let shown = units.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    let names = cards.prefix(5).map { "`\($0.name)`" }.joined(separator: ", ")
    return Diagnostic(
      .unitNotScored, at: .command,
      Wording(en: "no scorecard is for \(shown)", vi: "không phiếu điểm nào dành cho \(shown)"),
      help: [
        Wording(
          en: "the pack has \(names); each is for the levels and kinds that it names",
          vi: "gói có \(names); mỗi phiếu dành cho các cấp, các loại ghi trong phiếu")
      ])
  }

  static func onePackNeeded(_ verb: Verb, _ names: [String]) -> Diagnostic {
    let list = names.prefix(5).map { "`\($0)`" }.joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    return Diagnostic(
      .onePackNeeded, at: .command,
      Wording(
        en: "`chuan \(verb.rawValue)` works on one pack, found \(names.count): \(list)",
        vi: "`chuan \(verb.rawValue)` chỉ làm việc với một gói, nhưng ở đây có \(names.count) gói: \(list)"),
      help: [Wording(en: "name one file", vi: "ghi tên một tệp")])
  }

  static func unknownUnit(_ name: String, _ units: [Unit]) -> Diagnostic {
    let nearest = NearestName.find(name, among: units.map(\.name) + units.map(\.code), limit: 3)
    return Diagnostic(
      .unitNotFound, at: .command,
      Wording(en: "no unit in the data is called `\(name)`", vi: "số liệu không có đơn vị nào tên `\(name)`"),
      help: [suggestion(nearest)].compactMap { $0 } + [
        Wording(
          en: "a unit is named by its code or its name, as the data have them; there are \(distinct(units))",
          vi: "đơn vị được gọi theo mã hoặc tên như trong số liệu; có \(distinct(units)) đơn vị")
      ])
  }

  private static func distinct(_ units: [Unit]) -> Int { Set(units.map(\.code)).count }

  static func unknownTarget(_ name: String, _ programs: [TypedProgram]) -> Diagnostic {
    var candidates: Set<String> = []
    for program in programs {
      let names = TargetNames(program)
      for target in program.targets {
        let term = program.vocabulary[target.indicator].term
        candidates.formUnion([names[target.id], term.name] + [term.title].compactMap { $0 })
      }
    }
    let nearest = NearestName.find(name, among: candidates.sorted(), limit: 3)
    return Diagnostic(
      .targetNotFound, at: .command,
      Wording(en: "no target is called `\(name)`", vi: "không có chỉ tiêu nào tên `\(name)`"),
      help: [suggestion(nearest)].compactMap { $0 } + [
        Wording(
          en:
            "a target is named by its indicator, the indicator's Vietnamese name, its id in the JSON, or its citation",
          vi: "chỉ tiêu được gọi theo chỉ số, tên tiếng Việt của chỉ số, mã (id) trong JSON, hoặc chỗ dẫn")
      ])
  }

  /// The units and targets that were named exist, and have nothing to do with each other.
  static func targetNotAsked(_ targets: [String], _ units: [Unit]) -> Diagnostic {
    let target = targets.map { "`\($0)`" }.joined(separator: ", ")
    let unit = units.prefix(3).map { "`\($0.name)`" }.joined(separator: ", ")
    return Diagnostic(
      .targetNotAsked, at: .command,
      Wording(en: "\(target) is not asked of \(unit)", vi: "\(target) không áp dụng cho \(unit)"),
      help: [
        Wording(
          en: "the target's `for` clauses leave the unit out; `chuan grade … --unit` lists what is asked of it",
          vi: "phần `cho …` của chỉ tiêu không gồm đơn vị này; `chuan grade … --unit` liệt kê chỉ tiêu của đơn vị")
      ])
  }

  /// `words`: what columns are called; `known`: the names of all there are.
  static func unknownColumn(_ name: String, known: [String], words: [OptionWord]) -> Diagnostic {
    let nearest = (words + known.map { OptionWord(value: $0, vietnamese: []) }).nearest(name)
    let all =
      (words
        + known.filter { name in !words.contains { $0.value == name } }.map {
          OptionWord(value: $0, vietnamese: [])
        })
    return Diagnostic(
      .columnNotFound, at: .command,
      Wording(en: "there is no column `\(name)`", vi: "không có cột `\(name)`"),
      help: [nearest.map { Wording(en: "did you mean `\($0.en)`?", vi: "có phải là `\($0.vi)`?") }].compactMap { $0 }
        + [
          Wording(en: "the columns are \(all.list(.en))", vi: "các cột là \(all.list(.vi))")
        ])
  }

  static func columnsOfJSON() -> Diagnostic {
    Diagnostic(
      .optionWithoutEffect, at: .command,
      Wording(
        en: "`--columns` does nothing with `--format json`, which always has everything",
        vi: "`--columns` không có tác dụng với `--format json`, dạng này luôn có đủ mọi cột"),
      help: [Wording(en: "leave it out, or write `--format csv`", vi: "bỏ đi, hoặc viết `--format csv`")])
  }

  static func noEffectOnCalendar(_ option: Option) -> Diagnostic {
    Diagnostic(
      .optionWithoutEffect, at: .command,
      Wording(
        en: "`\(option.rawValue)` does nothing with `--format ics`, which has an event for each occurrence",
        vi: "`\(option.rawValue)` không có tác dụng với `--format ics`, vì lịch có một sự kiện cho mỗi kỳ"),
      help: [Wording(en: "leave it out, or write `--format csv`", vi: "bỏ đi, hoặc viết `--format csv`")])
  }

  /// "did you mean …?"; nil when nothing is near.
  static func suggestion(_ names: [String]) -> Wording? {
    guard !names.isEmpty else { return nil }
    let en = names.map { "`\($0)`" }.joined(separator: " or ")
    let vi = names.map { "`\($0)`" }.joined(separator: " hoặc ")
    return Wording(en: "did you mean \(en)?", vi: "có phải là \(vi)?")
  }
}
