import Base
import Eval
import Lang
import Testing

/// Counts of every size, what was cut, and denominators that come from elsewhere.
@Suite struct CountsTests {
  let fixture = DataFixture()

  @Test func anySize() {
    let big = "1" + String(repeating: "0", count: 30)
    let huge = String(repeating: "7", count: 1000)
    let binding = fixture.bind(
      "\(BinderFaultTests.header)\nA,commune,2024,\(big),\(big)1\nB,commune,2024,\(huge),\(huge)")
    #expect(binding.codes == [])
    #expect(binding.given("A", fixture.online) == of(big, big + "1"))
    #expect(binding.given("B", fixture.online) == of(huge, huge))
    #expect(fixture.bind("\(BinderFaultTests.header)\nA,commune,2024,\(big)1,\(big)").codes == ["KPI0733 2:4"])
  }

  @Test func reductions() {
    let header = "unit,level,period,cost_reduction_rate.baseline,cost_reduction_rate.current"
    let binding = fixture.bind(
      """
      \(header)
      A,commune,2024,100,80
      B,commune,2024,100,120
      C,commune,2024,"12,5","10,25"
      D,commune,2024,100,
      E,commune,2024,,80
      F,commune,2024,0,0
      G,commune,2024,,
      """)
    #expect(binding.codes == [])
    #expect(binding.given("A", fixture.cost) == of("20", "100"))
    #expect(binding.given("B", fixture.cost) == of("-20", "100"))
    #expect(binding.given("C", fixture.cost) == of("9/4", "25/2"))
    #expect(binding.given("D", fixture.cost) == of(nil, "100"))
    #expect(binding.given("E", fixture.cost) == .missing)
    #expect(binding.given("F", fixture.cost) == of("0", "0"))
    #expect(binding.given("G", fixture.cost) == nil)
    #expect(
      fixture.bind("\(header)\nA,commune,2024,0,5\nB,commune,2024,-1,5\nC,commune,2024,5,-1").codes == [
        "KPI0732 2:5", "KPI0730 3:4", "KPI0730 4:5",
      ])
    let values = fixture.bind("unit,level,period,cost_reduction_rate\nA,commune,2024,-20%\nB,commune,2024,101%")
    #expect(values.given("A", fixture.cost) == .value(q("-1/5")))
    #expect(values.codes == ["KPI0728 3:4"])
  }

  static let onTime = "dossier_on_time_rate.numerator,dossier_on_time_rate.denominator"

  @Test func derivedDenominators() {
    let binding = fixture.bind(
      """
      unit,level,period,\(Self.onTime),dossier_early_rate.numerator
      A,commune,2024,910,1000,560
      B,commune,2024,0,0,0
      C,commune,2024,,1000,560
      D,commune,2024,,,560
      """)
    #expect(binding.codes == [])
    #expect(binding.given("A", fixture.early, denominator: 0) == of("560", "1000"))
    #expect(binding.given("A", fixture.early, denominator: 1) == of("560", "910"))
    #expect(binding.given("B", fixture.early, denominator: 1) == of("0", "0"))
    #expect(binding.given("C", fixture.early, denominator: 0) == of("560", "1000"))
    #expect(binding.given("C", fixture.early, denominator: 1) == of("560", nil))
    #expect(binding.given("D", fixture.early, denominator: 1) == of("560", nil))
    let key = binding.dataset.observations.first { $0.key.unit == 0 && $0.key.denominator == 1 }
    #expect(key?.value.cells.map(\.column) == [6, 4])
  }

  @Test func derivedFromAnotherFile() {
    let binding = fixture.bind([
      "unit,level,period,dossier_early_rate.numerator,dossier_early_rate.all,dossier_early_rate.on_time\n"
        + "A,commune,2024,560,,910\nB,commune,2024,560,1000,900",
      "unit,period,indicator,numerator,denominator\nA,2024,dossier_on_time_rate,910,1000\n"
        + "B,2024,dossier_on_time_rate,910,1000",
    ])
    #expect(binding.codes == ["KPI0735 3:6"])
    #expect(binding.given("A", fixture.early, denominator: 0) == of("560", "1000"))
    #expect(binding.diagnostics.first?.related.first?.place.row == 3)
    #expect(
      fixture.bind("unit,level,period,\(Self.onTime),dossier_early_rate.numerator\nA,commune,2024,500,1000,560").codes
        == ["KPI0733 2:6"])
  }

  @Test func longRowsOfSeveralDenominators() {
    let binding = fixture.bind(
      """
      unit,level,period,indicator,numerator,denominator,value
      A,commune,2024,dossier_early_rate.on_time,560,910,
      A,commune,2024,dossier_early_rate.all,,,56%
      B,commune,2024,dossier_early_rate,560,,
      B,commune,2024,dossier_on_time_rate,910,1000,
      """)
    #expect(binding.codes == [])
    #expect(binding.given("A", fixture.early, denominator: 0) == .value(q("14/25")))
    #expect(binding.given("A", fixture.early, denominator: 1) == of("560", "910"))
    #expect(binding.given("B", fixture.early, denominator: 0) == of("560", "1000"))
    #expect(binding.given("B", fixture.early, denominator: 1) == of("560", "910"))
  }

  @Test func headersInEitherLanguage() {
    let binding = fixture.bind(
      """
      đơn vị,cấp,kỳ,Tỷ lệ số hoá hồ sơ.tử số,TỶ LỆ SỐ HÓA HỒ SƠ.Mẫu số,tỷ lệ đúng hạn.finished,Tỷ lệ đúng hạn.numerator
      A,Cấp  xã,2024,1,2,4,3
      """)
    #expect(binding.codes == [])
    #expect(binding.given("A", fixture.online) == of("1", "2"))
    #expect(binding.given("A", fixture.onTime) == of("3", "4"))
  }
}

extension Place {
  /// The row of a cell.
  fileprivate var row: Int? {
    if case .cell(let place) = self { return place.row }
    return nil
  }
}
