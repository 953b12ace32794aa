import Base
import Eval
import Lang
import Testing

/// Which rows are of one unit, and what is left when rows are skipped.
@Suite struct UnitBindingTests {
  let fixture = DataFixture()

  /// The same name in composed and decomposed form, with old and new tone placement, in capitals, with other spaces.
  @Test func oneUnitHoweverWritten() {
    let composed = "Xã Hoà Bình"
    let decomposed = "Xa\u{303} Hoa\u{300} Bi\u{300}nh"
    let binding = fixture.bind([
      "unit,name,level,parent\nHB,\(composed),commune,\nT1,Thôn,commune,XÃ HÒA\u{A0}BÌNH",
      "unit,period,online_dossier_rate.numerator,online_dossier_rate.denominator\n\(decomposed),2024,1,2\nhb,2023,1,2\n"
        + "  Xã   hòa bình ,2022,1,2",
    ])
    #expect(binding.codes == [])
    #expect(binding.dataset.units.map(\.code) == ["HB", "T1"])
    #expect(binding.dataset.units.map(\.parent) == [nil, 0])
    #expect(binding.dataset.observations.keys.allSatisfy { $0.unit == 0 })
    #expect(binding.dataset.observations.count == 3)
  }

  @Test func theUnitListMayComeLast() {
    let binding = fixture.bind([
      "unit,period,online_dossier_rate\nXã B,2024,1%\nA,2024,2%", "unit,name,level\nA,Xã A,commune\nB,Xã B,commune",
    ])
    #expect(binding.codes == [])
    #expect(binding.dataset.units.map(\.code) == ["A", "B"])
    #expect(binding.given("B", fixture.online) == .value(q("1/100")))
    #expect(binding.dataset.units[1].place == CellPlace(file: "2.csv", row: 3))
  }

  @Test func aCodeIsNotAName() {
    // The second unit's code is the first one's name.
    let binding = fixture.bind("unit,name,level\n1,2,commune\n2,3,commune\n3,1,commune")
    #expect(binding.codes == [])
    #expect(binding.dataset.units.map(\.name) == ["2", "3", "1"])
  }

  @Test func skippingBadRows() {
    let text = """
      unit,level,parent,period,online_dossier_rate.numerator,online_dossier_rate.denominator
      H,district,,2024,,
      A,commune,H,2024,1,2
      B,commune,H,2024,x,2
      C,commune,H,2024,3,0
      C,commune,H,2023,1,2
      D,commune,H,2024,1,2
      D,commune,H,2024,1,2
      E,commune,H,2024,1,2,3
      F,comune,H,2024,1,2
      """
    let strict = fixture.bind(text)
    #expect(strict.hasErrors)
    #expect(strict.diagnostics.allSatisfy { $0.severity == .error })
    let binding = fixture.bind(text, skip: true)
    #expect(!binding.hasErrors)
    #expect(
      binding.codes == [
        "KPI0723 4:5 warning", "KPI0732 5:5 warning", "KPI0734 8:5 warning", "KPI0605 9 warning",
        "KPI0715 10:2 warning",
      ])
    #expect(binding.leftOut == [.init(file: "1.csv", rows: [4, 5, 7, 8, 9, 10])])
    #expect(binding.leftOutCount == 6)
    #expect(binding.dataset.units.map(\.code) == ["H", "A", "C"])
    #expect(binding.dataset.units.map(\.parent) == [nil, 0, 0])
    #expect(binding.dataset.observations.count == 2)
    #expect(binding.given("A", fixture.online) == of("1", "2"))
    #expect(binding.given("C", fixture.online) == nil)
    #expect(binding.given("C", fixture.online, "2023") == of("1", "2"))
  }

  /// A unit whose row in the list is left out takes its results with it.
  @Test func skippingAUnit() {
    let binding = fixture.bind(
      [
        "unit,level,parent\nA,commune,\nB,commune,X\nC,commune,B",
        "unit,period,online_dossier_rate\nB,2024,1%\nC,2024,1%",
      ], skip: true)
    #expect(binding.codes == ["KPI0719 3:3 warning"])
    #expect(binding.leftOut == [.init(file: "1.csv", rows: [3]), .init(file: "2.csv", rows: [2])])
    #expect(binding.dataset.units.map(\.code) == ["A", "C"])
    #expect(binding.dataset.units.map(\.parent) == [nil, nil])
    #expect(binding.given("C", fixture.online) == .value(q("1/100")))
  }

  @Test func whatNoSkippingMends() {
    #expect(fixture.bind("level\ncommune", skip: true).codes == ["KPI0701 1"])
    #expect(fixture.bind("", skip: true).codes == ["KPI0601 1.csv"])
    #expect(fixture.bind("unit\nA", skip: true).codes == ["KPI0713 1.csv"])
  }

  @Test func circlesAreLeftOutWhole() {
    let binding = fixture.bind("unit,level,parent\nA,commune,B\nB,commune,A\nC,commune,B", skip: true)
    #expect(binding.codes == ["KPI0720 2:3 warning"])
    #expect(binding.dataset.units.map(\.code) == ["C"])
    #expect(binding.leftOut == [.init(file: "1.csv", rows: [2, 3])])
  }

  /// What cannot be read at all may say the levels: one cause, one message.
  @Test func unreadRowsMaySayTheLevel() {
    let files = ["unit,level\nA,commune,x\nB,commune", "unit,period,online_dossier_rate\nA,2024,1%\nB,2024,1%"]
    #expect(fixture.bind(files).codes == ["KPI0605 2"])
    #expect(fixture.bind(files, skip: true).codes == ["KPI0605 2 warning", "KPI0713 2.csv 2:1 warning"])
    #expect(fixture.bind(["", files[1]]).codes == ["KPI0601 1.csv"])
  }
}
