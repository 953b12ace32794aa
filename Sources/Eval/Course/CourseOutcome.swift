package import Base
package import Lang

/// How a unit stands on its way to a target of the year.
package enum CourseState: String, Sendable, Hashable, CaseIterable {
  /// Met, whatever the rest of the year brings.
  case secured
  /// The result to date, or what it comes to at the pace assumed, meets the target.
  case onCourse = "on_course"
  /// The rest of the year must be better than the time so far, and can be.
  case behind
  /// Not even a perfect rest of the year suffices.
  case outOfReach = "out_of_reach"
  /// Cannot be told; a remark says why.
  case undecided
  case noCases = "no_cases"
  case noData = "no_data"
  /// Its deadline is still to come and no month is left to look ahead to, or it lies in a later year.
  case notYetDue = "not_yet_due"
}

/// How many cases the rest of the year is assumed to bring.
package enum CourseBasis: String, Sendable, Hashable, CaseIterable {
  /// As many a month as in the months so far that have data.
  case pace
  /// As many as the same months brought a year earlier.
  case aYearEarlier = "a-year-earlier"
}

/// What the months to come of one result are taken to be like.
package enum CourseAssumption: String, Sendable, Hashable {
  case pace
  case aYearEarlier = "a-year-earlier"
  /// Above the same months a year earlier by as much as the months so far.
  case growthSoFar = "growth-so-far"
}

/// How units stand on their way to the targets of one pack. Renderers read nothing else.
package struct CourseOutcome: Sendable, RowOutcome {
  package var program: TypedProgram
  package var units: [Unit]
  /// From January to the last month that is over.
  package var toDate: Period
  package var basis: CourseBasis
  /// Whether results that are compared with a year earlier are taken to grow on as so far.
  package var growsOn = false
  /// In order of units, then of targets.
  package var rows: [CourseRow]
}

/// How one unit stands on its way to one target.
package struct CourseRow: Sendable {
  /// What is asked of the rest of the year.
  package struct Needed: Sendable, Hashable {
    package var comparator: Comparator
    /// For a ratio the rate that the rest must have, 1 being all of it; else how much must come in the rest.
    package var figure: Rational
  }

  /// What the rest of the year is assumed to bring.
  package struct Rest: Sendable, Hashable {
    /// For a ratio so much in the denominator, else so much of what is counted.
    package var amount: Rational
    package var basis: CourseAssumption
  }

  /// The result that a made one hangs on: of it are `needed` and `rest`.
  package struct Growing: Sendable {
    package var indicator: IndicatorID
    /// To date.
    package var measurement: Measurement
    /// For each of `needed`: what the months to come then have by themselves, as the target's figure. Empty where it cannot
    /// be told.
    package var ofRest: [Needed] = []
  }

  /// What the figures in `needed` are of.
  package enum Asks: Sendable, Hashable {
    /// What is to come: of a ratio the rate in it, else how much.
    case rest
    /// The figure that stands at the end.
    case end
    /// How much more of the same denominator.
    case numerator
  }

  /// Index into `CourseOutcome.units`.
  package var unit: Int
  package var target: TargetID
  package var state: CourseState
  /// The months of the result: to date, or to the target's deadline where that comes first.
  package var period: Period
  /// The months still to come up to the end of the year or the deadline; nil when there are none.
  package var remaining: Period?
  /// The result to date; for a reduction the count that is to fall.
  package var measurement: Measurement
  /// As in a verdict.
  package var thresholds: [Rational?]
  package var assigned: AssignedTarget?
  /// nil where it cannot be known, or nothing is to come.
  package var rest: Rest?
  /// One for each bound; empty where it cannot be known.
  package var needed: [Needed]
  package var asks = Asks.rest
  /// nil for results that are not made of others.
  package var growing: Growing?
  /// What the year comes to when the rest is as assumed; nil for ratios, whose rate is then that to date.
  package var projected: Rational?
  /// Why a state is what it is, where the figures do not say it.
  package var remarks: [Wording]
}

extension CourseOutcome {
  /// How many rows have each state.
  package var counts: [(state: CourseState, count: Int)] {
    CourseState.allCases.map { state in (state, rows.count { $0.state == state }) }
  }
}
