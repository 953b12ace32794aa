/// What a test expects of a target: a verdict, or that there is none.
package enum ExpectedVerdict: String, Sendable {
  case met, missed
  case noCases = "no_cases"
  case noData = "no_data"
  case notYetDue = "not_yet_due"
  case forInformation = "for_information"
  /// `is not asked`: the target does not apply to the unit, there is no row.
  case notAsked = "not_asked"
}
