/// What a keyword phrase means. Several keywords may share a phrase (`chỉ tiêu` heads a section and is what a rule
/// sets); the place decides.
package enum Keyword: UInt16, Sendable, CaseIterable {
  // Declarations
  case pack, use, thing, measureUnit, level, kind, field, records, indicator, targets, tasks, assign, data, history,
    note, criterion, constant, classification,
    scorecard, test
  // Heading of a pack
  case document, number, issued, issuer, year, schoolYear, monthsEnd, within, under, from
  // Remarks
  case cite, quote, reading, accept
  // Vocabulary
  case plural, alias, until, superiorLevel
  case share, reduction, count, quantity, measuredIn, money, score, days, of
  case numerator, denominator, higherIsBetter, lowerIsBetter, noCases, neutral, full, zero, mean
  case addsUp, atPeriodEnd, orLastKnown, fixedDenominator, meanOverTime, highestOfUnits, lowestOfUnits, onlyItsOwn
  case wholeHolds, partsHold
  // Records and what is computed from them
  case date, text, truth, choice, periodBy, unitBy, byDate, whereWord, identifiedBy, keepLatestBy, keepLastFile
  case counted, sum, average, minimum, maximum, distinct, asOf
  // Targets
  case setBy, scope, except, unit, pooled, by, before, against, waivedBy
  case atLeast, above, atMost, below, exactly, reaches, to, toUnder, upTo, orMore, orLess, reducedBy, increasedBy,
    notIncreased,
    notReduced, comesTo, heldTo, keeping, thereIsNo, must, between, overFigure, improvedBy,
    reducedFrom, increasedFrom
  // Assign rules
  case toTargets, ifWord, then, elseWord, target, neverBelow, neverAbove, when, isMissing, isKnown, noTarget
  case roundedTo, places, halfUp, halfEven, up, down
  // Data
  case numberFormat, vietnameseFormat, englishFormat, sharesAs, asForm, percentForm, fractionForm, missing
  case name, parent, period, column, group, begins, ends, madeOf
  case dateFormat, sheet, encoding, delimiter, headerInRows, leaveOutRows, onlyRows, untilRow, check, following
  case equals, startsWith, endsWith, contains, isBlank, blank, with, means
  case month, quarter, half, monthOf, quarterOf, halfOf, yearOf, fileName, sheetName
  // Units that changed
  case fromDay, partOf, because
  // Tests
  case given, expect, value, coverage, error, met, missed, noCasesVerdict, noData, notYetDue, notAsked
  // Scorecards
  case total, scorePoints, eachItem, itemGroup, bonusGroup, deductionGroup, item, bonus, band, notApplicable,
    rankedWithin
  case ifMet, inProportion, upToTarget, fullFrom, inSteps, deducting, adding, perCase, asGiven, zeroBelow, noDataScores,
    noPointsWhen, thenBy
  case rank
  // Tasks
  case task, lead, support, product, inMonth, inQuarter, inHalf, monthly, quarterly, halfYearly, yearly, every,
    monthsWord
  case atYearEnd, ongoing, onEvent, asPlanned, alongWith, noTimeGiven, dueWord
  case ifDayOff, nextWorkingDay
  // Expressions
  case and, or, not, isWord, yes, no, points, percentWord, workingDays, dong, thousand, million, billion, trillion
  case inPeriod, aYearEarlier, aQuarterEarlier, aMonthEarlier
  // What is made of results
  case allOf, anyOf, noneOf, among, everyItem, everyGroup, ofItsPoints, meets, orBetter
  case lowestOf, highestOf, overUnits, units, underIt, changeOf
  case byEndOf, rolling, onALine, about, exactlyWithin, forInformation, aimingAt, aimsAreAsked, rated, ratingOf,
    ofTheTarget,
    thatFigure
  case ofLastMonth, ofFirstMonth
  case linearly, toTheBest, forEach, orPartOfIt
  case ofUnitAbove, howMany, itsMonths, itsQuarters, itsHalves, overMonths, overQuarters, overHalves
  case everyTask, doneOnTime, doneLate, doneWord, overdueWord, medianOf
  case otherwise, neverBetter, quota, withinSame, roundedWord, tiesBetter, tiesWorse
  case superior, central
  /// The second half of `do tỉnh giao`, which English does not have.
  case setByEnd
}

extension Keyword {
  /// Whether it starts a declaration.
  package var startsDeclaration: Bool { rawValue <= Keyword.test.rawValue }

  /// Whether its phrases of one word cannot be names: it starts a declaration or a clause, or joins expressions.
  package var isReserved: Bool {
    switch self {
    case .share, .reduction, .count, .quantity, .measuredIn, .money, .score, .days, .neutral, .full, .zero, .places,
      .halfUp, .halfEven, .up,
      .down, .vietnameseFormat, .englishFormat, .percentForm, .fractionForm, .column, .value, .coverage, .error,
      .points, .percentWord, .workingDays, .dong, .thousand, .million, .billion, .trillion, .superior, .central,
      .asForm, .met, .date, .text, .truth, .choice,
      .byDate, .counted, .sum, .average, .minimum, .maximum, .distinct, .asOf, .equals, .blank, .following,
      .means, .month, .quarter, .half, .begins, .ends:
      false
    case .total, .scorePoints, .itemGroup, .bonusGroup, .deductionGroup, .deducting, .adding, .rank:
      false
    case .ofTheTarget, .thatFigure, .rolling, .increasedBy, .notIncreased, .notReduced: false
    case .comesTo, .heldTo, .keeping, .must, .overFigure: false
    case .doneWord, .overdueWord: false
    case .among, .units, .overUnits, .withinSame, .roundedWord: false
    case .lead, .support, .product, .inMonth, .inQuarter, .inHalf, .monthly, .quarterly, .halfYearly, .yearly, .every,
      .monthsWord, .ongoing, .dueWord:
      false
    default: true
    }
  }

  /// Whether it never comes twice in a row.
  var standsOnce: Bool {
    switch self {
    case .not, .ifWord, .mean, .setByEnd, .superior, .central, .asOf, .sum, .counted, .onEvent: false
    default: true
    }
  }

  /// The name that the phrase stands for where names are expected: `cấp trên` is `superior`.
  package var asName: String? {
    switch self {
    case .superior: "superior"
    case .central: "central"
    case .asOf: "as_of"
    default: nil
    }
  }

  /// The unit that the phrase stands for after a number: `5 ngày làm việc` is 5 `working_days`.
  package var asUnit: String? {
    switch self {
    case .days: "days"
    case .workingDays: "working_days"
    case .dong: "vnd"
    default: nil
    }
  }

  /// By what the number before it is multiplied: `17 tỷ đồng` is 17,000,000,000 dong.
  package var scale: Int? {
    switch self {
    case .thousand: 1000
    case .million: 1_000_000
    case .billion: 1_000_000_000
    case .trillion: 1_000_000_000_000
    default: nil
    }
  }

  /// The comparator in words, `tối thiểu`.
  package var comparator: Comparator? {
    switch self {
    case .atLeast: .atLeast
    case .above, .overFigure: .above
    case .atMost: .atMost
    case .below: .below
    case .exactly: .equal
    default: nil
    }
  }
}
