import Base

/// One of two packs that are compared: its targets and rules with clauses by the shared numbers, and its times as they
/// would be in the other's year.
struct ComparedPack {
  let program: TypedProgram
  /// Of `program`, with clauses by the shared numbers.
  let targets: [Target]
  let assignments: [Assignment]
  let inheritance: Inheritance
  /// By how many years its times are moved, to be those of the other pack's year.
  let years: Int
  let canon: CanonicalText

  init(_ program: TypedProgram, years: Int, scopes: ([Scope]) -> [Scope]) {
    self.program = program
    self.years = years
    targets = program.targets.map { target in
      var target = target
      target.scopes = scopes(target.scopes)
      return target
    }
    assignments = program.assignments.map { rule in
      var rule = rule
      rule.scopes = scopes(rule.scopes)
      return rule
    }
    inheritance = Inheritance(
      vocabulary: program.vocabulary, targets: targets, assignments: assignments, levels: program.packs.map(\.level))
    canon = CanonicalText(program, years: years)
  }

  /// What a target is about, by names.
  func subject(of target: Target) -> SubjectNames { SubjectNames(target.subject, in: program.vocabulary) }

  /// When, and what of the results is judged.
  func question(of target: Target) -> QuestionNames {
    var judged = ""
    if target.isReduction {
      switch target.baseline {
      case .result(let reference)?: judged = "reduction " + canon.text(reference)
      case .text, nil: judged = "reduction"
      }
    }
    return QuestionNames(judged: judged, time: time(of: target))
  }

  /// The time of a target, in the other pack's year.
  func time(of target: Target) -> ComparedTime {
    ComparedTime(
      lastDay: target.deadline.map { $0.lastDay(movedByYears: years) },
      runsOver: target.deadline?.runsOverFrom != nil, span: target.span.map(canon.text) ?? "")
  }

  /// The last day of the pack's own year, by which waivers may have run out.
  var lastDay: CalendarDate? { program.pack.wholeYear?.lastDay }
}

/// What a target or an item is about, by names: what is compared with what.
package struct SubjectNames: Hashable, Sendable {
  /// Keys of names.
  package var indicator: String
  package var denominator: String
  package var fields: [String]

  package init(_ subject: TargetSubject, in vocabulary: Vocabulary) {
    let known = vocabulary[subject.indicator]
    indicator = known.term.key
    denominator =
      subject.denominator < known.denominators.count ? known.denominators[subject.denominator].name ?? "" : ""
    fields = subject.fields.map { vocabulary[$0].term.key }.sorted()
  }
}

/// When results are judged, and what of them.
struct QuestionNames: Hashable {
  /// Empty for the result itself.
  var judged: String
  var time: ComparedTime
}

/// The time of a target, as both packs can have it.
struct ComparedTime: Hashable {
  var lastDay: CalendarDate?
  var runsOver: Bool
  /// Its time other than a last day, as a text; empty for none.
  var span: String
}

extension CalendarDate {
  /// The same day of another year; of 29 February the last of the month.
  func moved(byYears years: Int) -> CalendarDate {
    guard years != 0 else { return self }
    let goal = year + years
    return CalendarDate(year: goal, month: month, day: min(day, CalendarDate.lastDay(ofMonth: month, year: goal)))
      ?? self
  }
}
