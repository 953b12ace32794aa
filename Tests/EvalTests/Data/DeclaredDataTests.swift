import Base
import Eval
import Lang
import Testing

/// What `data` declarations change.
@Suite struct DeclaredDataTests {
  let fixture = DataFixture()

  @Test func columnsByNameAndPosition() {
    let declared = fixture.declared(
      format: .vi, missing: ["x", "-"], noCases: ["KPS"], pattern: "ket-qua-*.csv",
      columns: [
        fixture.role(.unit, .column("Đơn vị")), fixture.role(.level, .fixed("cấp xã")),
        fixture.role(.period, .fixed("2024-Q1")),
        fixture.column(fixture.online, .column("Trực tuyến"), of: .column("Tổng số")),
        fixture.column(fixture.onTime, .position(5), form: .percent),
      ])
    let text = """
      STT,ĐƠN  VỊ,Trực tuyến,Tổng số,Hài lòng (%),Hài lòng (%)
      1,Xã A,1.234,2.000,"95,5",
      2,Xã B,x,10,KPS,
      3,Xã C,-,-,-,
      4,Xã D,kps,KPS,0,
      5,Xã E,KPS,0,100%,
      6,Xã F,1,2,x,
      """
    let binding = declared.bind([text], names: ["thang-1/Ket-qua-1.CSV"])
    #expect(binding.codes == [])
    #expect(binding.dataset.units.map(\.level) == Array(repeating: fixture.hand.commune, count: 6))
    #expect(binding.given("Xã A", fixture.online, "2024-Q1") == of("1234", "2000"))
    #expect(binding.given("Xã A", fixture.onTime, "2024-Q1") == .value(q("191/200")))
    #expect(binding.given("Xã B", fixture.online, "2024-Q1") == of(nil, "10"))
    #expect(binding.given("Xã B", fixture.onTime, "2024-Q1") == .noCases)
    #expect(binding.given("Xã C", fixture.online, "2024-Q1") == .missing)
    #expect(binding.given("Xã C", fixture.onTime, "2024-Q1") == .missing)
    #expect(binding.given("Xã D", fixture.online, "2024-Q1") == .noCases)
    #expect(binding.given("Xã D", fixture.onTime, "2024-Q1") == .value(.zero))
    #expect(binding.given("Xã E", fixture.online, "2024-Q1") == .noCases)
    #expect(binding.given("Xã E", fixture.onTime, "2024-Q1") == .value(.one))
    #expect(binding.given("Xã F", fixture.onTime, "2024-Q1") == .missing)
  }

  @Test func onlyFormats() {
    let text = "unit,level,period,online_dossier_rate,waiting_days\nA,commune,2024,0.45,1.234\nB,commune,2024,45%,-5"
    let fraction = fixture.declared(format: .en, form: .fraction).bind(text)
    #expect(fraction.codes == [])
    #expect(fraction.given("A", fixture.online) == .value(q("9/20")))
    #expect(fraction.given("B", fixture.online) == .value(q("9/20")))
    #expect(fraction.given("A", fixture.days) == of("1.234", nil))
    let percent = fixture.declared(format: .vi, form: .percent).bind(
      text.replacing("0.45", with: "\"0,45\""))
    #expect(percent.codes == [])
    #expect(percent.given("A", fixture.online) == .value(q("9/2000")))
    #expect(percent.given("A", fixture.days) == of("1234", nil))
    #expect(fixture.declared(format: .vi, form: .percent).bind(text).codes == ["KPI0725 2:4"])
    #expect(
      fixture.declared(form: .fraction).bind(text.replacing("0.45", with: "45")).codes == [
        "KPI0728 2:4", "KPI0724 2:5",
      ])
  }

  @Test func defaultsBesideWhatIsDeclared() {
    let declared = fixture.declared(columns: [
      fixture.role(.level, .fixed("commune")),
      fixture.column(fixture.online, .column("a"), of: .column("b")),
    ])
    let binding = declared.bind("unit,period,a,b,online_dossier_rate,waiting_days,note\nA,2024,1,2,7%,3,x")
    #expect(binding.codes == [])
    #expect(binding.given("A", fixture.online) == of("1", "2"))
    #expect(binding.given("A", fixture.days) == of("3", nil))
  }

  @Test func severalDenominators() {
    let declared = fixture.declared(columns: [
      fixture.column(fixture.early, .column("a"), of: .column("b"), denominator: 0),
      fixture.column(fixture.early, .column("a"), of: .column("c"), denominator: 1),
    ])
    let binding = declared.bind("unit,level,period,a,b,c\nA,commune,2024,1,3,2\nB,commune,2024,5,3,2")
    #expect(binding.given("A", fixture.early, denominator: 0) == of("1", "3"))
    #expect(binding.given("A", fixture.early, denominator: 1) == of("1", "2"))
    #expect(binding.codes == ["KPI0733 3:4"])
  }

  @Test func faults() {
    let text = "unit,level,period,Hài lòng,Hài lòng\nA,commune,2024,1%,2%"
    func codes(_ origin: DataBinding.Origin) -> [String] {
      fixture.declared(columns: [fixture.column(fixture.online, origin)]).bind(text).codes
    }
    #expect(codes(.column("Hai long")) == ["KPI0704 pack"])
    #expect(codes(.position(6)) == ["KPI0704 pack"])
    #expect(codes(.position(0)) == ["KPI0704 pack"])
    #expect(codes(.column("hài lòng")) == ["KPI0610 pack"])
    #expect(codes(.position(5)) == [])
    #expect(
      fixture.declared(columns: [fixture.role(.level, .fixed("xã"))]).bind("unit\nA\nB").codes == [
        "KPI0715 2"
      ])
    #expect(
      fixture.declared(noCases: ["KPS"]).bind("\(BinderFaultTests.header)\nA,commune,2024,KPS,5").codes == [
        "KPI0736 2:5"
      ])
  }

  @Test func undeclaredWordsAreNotGuessed() {
    let binding = fixture.bind("\(BinderFaultTests.header)\nA,commune,2024,KPS,KPS")
    #expect(binding.codes == ["KPI0723 2:4"])
    #expect(
      binding.diagnostics.flatMap(\.help).map(\.en) == [
        "if the result is missing, leave the cell empty, or declare `missing \"KPS\"` in `data`",
        "if nothing occurred, write 0, or declare `no cases \"KPS\"` in `data`",
      ])
  }

  @Test(arguments: [
    ("ket-qua-*.csv", "ket-qua-1.csv", true), ("ket-qua-*.csv", "x/ket-qua-.csv", true),
    ("ket-qua-*.csv", "x/ket-qua.csv", false), ("ket-qua-*.csv", "a-ket-qua-1.csv", false), ("*", "x/y", true),
    ("a.csv", "A.CSV", true), ("a.csv", "b/a.csv", true), ("b/a.csv", "x/b/a.csv", true),
    ("b/a.csv", "xb/a.csv", false),
    ("b/*.csv", "b/a.csv", true), ("b/*.csv", "c/a.csv", false), ("a*a", "a", false), ("a*b*c", "a-b-b-c", true),
    ("a*b*c", "ac", false), ("hoá.csv", "hóa.csv", true), ("", "a", false), ("**.csv", "a.csv", true),
    ("b\\a.csv", "b/a.csv", true),
  ])
  func patterns(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(FilePattern(pattern).matches(path: path) == expected)
  }
}
