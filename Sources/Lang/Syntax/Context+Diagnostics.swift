import Base

extension Context {
  /// The place in words, "under an indicator".
  var place: Wording {
    switch self {
    case .file: Wording(en: "at the start of a declaration", vi: "ở đầu một khai báo")
    case .pack: Wording(en: "in the heading of a pack", vi: "trong phần đầu của gói")
    case .thing: Wording(en: "under a thing", vi: "trong khai báo đối tượng")
    case .level: Wording(en: "under a level", vi: "trong khai báo cấp")
    case .kind: Wording(en: "under a kind", vi: "trong khai báo loại đơn vị")
    case .field: Wording(en: "under a field", vi: "trong khai báo lĩnh vực")
    case .classification: Wording(en: "under a classification", vi: "trong khai báo cách phân loại")
    case .records: Wording(en: "under records", vi: "trong khai báo bản ghi")
    case .indicator: Wording(en: "under an indicator", vi: "trong khai báo chỉ số")
    case .targets: Wording(en: "in a section of targets", vi: "trong mục chỉ tiêu")
    case .statement: Wording(en: "in a target", vi: "trong một chỉ tiêu")
    case .note: Wording(en: "in a note", vi: "trong ghi chú")
    case .assign: Wording(en: "in an `assign` rule", vi: "trong quy tắc `giao`")
    case .data: Wording(en: "in a `data` declaration", vi: "trong khai báo `dữ liệu`")
    case .history: Wording(en: "in a `history` of units", vi: "trong `lịch sử đơn vị`")
    case .scorecard: Wording(en: "in a scorecard", vi: "trong phiếu điểm")
    case .item: Wording(en: "in an item of a scorecard", vi: "trong một tiêu chí của phiếu điểm")
    case .tasks: Wording(en: "in a section of tasks", vi: "trong danh mục nhiệm vụ")
    case .task: Wording(en: "in a task", vi: "trong một nhiệm vụ")
    case .test: Wording(en: "in a test", vi: "trong kiểm thử")
    case .criterion: Wording(en: "in a criterion", vi: "trong một điều kiện")
    case .constant: Wording(en: "in a constant", vi: "trong khai báo hằng số")
    }
  }

  /// What may stand here, for help.
  var expectation: Wording {
    let words = clauses.reduce(into: [Keyword]()) { if !$0.contains($1) { $0.append($1) } }
    func list(_ language: Language) -> String {
      words.map { "`\($0.phrases(language)[0])`" }.joined(separator: ", ")
    }
    switch self {
    case .file:
      return Wording(en: "a declaration is expected", vi: "ở đây cần một khai báo")
    case .targets, .statement:
      return Wording(
        en: "here may stand a target such as `online_dossier_rate >= 50%`, or \(list(.en))",
        vi: "ở đây có thể là một chỉ tiêu, ví dụ `tỷ lệ hồ sơ trực tuyến >= 50%`, hoặc \(list(.vi))")
    case .data:
      return Wording(
        en: "here may stand an indicator with `from` and its column, or \(list(.en))",
        vi: "ở đây có thể là chỉ số kèm `từ` và tên cột, hoặc \(list(.vi))")
    case .history:
      return Wording(
        en: "here may stand a unit and what it was made of: `\"Xã A\" = \"Xã A\" + \"Xã B\"`",
        vi: "ở đây là một đơn vị và các đơn vị hợp thành: `\"Xã A\" = \"Xã A\" + \"Xã B\"`")
    case .records:
      return Wording(
        en: "here may stand a column and its type such as `received \"ngày tiếp nhận\": date`, or \(list(.en))",
        vi: "ở đây có thể là một cột và loại giá trị của cột, ví dụ `ngày_nhận \"ngày tiếp nhận\": ngày tháng`, hoặc "
          + list(.vi))
    default:
      return Wording(en: "here may stand \(list(.en))", vi: "ở đây có thể là \(list(.vi))")
    }
  }
}

extension Keyword {
  /// Where a clause belongs.
  enum Home {
    case pack, thing, level, records, indicator, targets, tasks, task, assign, data, scorecard, test, remark, alias
    case declaration
  }

  /// Where the clause belongs.
  var home: Home {
    switch self {
    case .document, .number, .issued, .issuer, .year, .schoolYear, .monthsEnd, .under: .pack
    case .plural: .thing
    case .until, .superiorLevel: .level
    case .periodBy: .records
    case .numerator, .denominator, .higherIsBetter, .lowerIsBetter, .noCases, .mean, .addsUp, .atPeriodEnd,
      .fixedDenominator, .meanOverTime, .highestOfUnits, .lowestOfUnits, .onlyItsOwn, .wholeHolds, .partsHold:
      .indicator
    case .setBy, .scope, .except, .by, .before, .against, .waivedBy, .byEndOf, .aimingAt, .aimsAreAsked, .rated:
      .targets
    case .task: .tasks
    case .lead, .support, .product, .inMonth, .inQuarter, .inHalf, .monthly, .quarterly, .halfYearly, .yearly, .every,
      .atYearEnd, .ongoing, .onEvent, .asPlanned, .alongWith, .noTimeGiven, .ifDayOff, .nextWorkingDay:
      .task
    case .toTargets, .ifWord, .elseWord, .neverBelow, .neverAbove, .when, .roundedTo: .assign
    case .numberFormat, .sharesAs, .missing, .name, .parent, .period, .group, .dateFormat, .sheet, .encoding,
      .delimiter, .headerInRows, .leaveOutRows, .onlyRows, .untilRow, .check, .begins, .ends, .madeOf, .partOf:
      .data
    case .total, .eachItem, .itemGroup, .bonusGroup, .deductionGroup, .item, .bonus, .band, .notApplicable,
      .rankedWithin, .zeroBelow,
      .noDataScores, .noPointsWhen, .thenBy, .neverBetter, .quota:
      .scorecard
    case .given, .expect, .unit: .test
    case .cite, .quote, .reading, .accept: .remark
    case .alias: .alias
    default: .declaration
    }
  }
}

extension Keyword.Home {
  /// The place in words.
  var wording: Wording {
    switch self {
    case .pack: Context.pack.place
    case .thing: Context.thing.place
    case .level: Context.level.place
    case .records: Context.records.place
    case .indicator: Context.indicator.place
    case .targets: Context.targets.place
    case .tasks: Context.tasks.place
    case .task: Context.task.place
    case .assign: Context.assign.place
    case .data: Context.data.place
    case .scorecard: Context.scorecard.place
    case .test: Context.test.place
    case .remark:
      Wording(
        en: "after a pack, a section, a target, a task, an indicator, a rule or a note",
        vi: "sau gói, mục chỉ tiêu, chỉ tiêu, nhiệm vụ, chỉ số, quy tắc hoặc ghi chú")
    case .alias:
      Wording(
        en: "under a thing, level, kind, field or indicator",
        vi: "trong khai báo đối tượng, cấp, loại, lĩnh vực hoặc chỉ số")
    case .declaration: Context.file.place
    }
  }
}
