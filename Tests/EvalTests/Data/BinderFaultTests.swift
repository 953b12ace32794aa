import Base
import Eval
import Lang
import Testing

/// Every mistake in data with the cell it is said of. `H` is the header of most cases.
@Suite struct BinderFaultTests {
  static let header = "unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator"

  /// Files, and what is found in them.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var files: [String]
    var found: [String]
    init(_ name: String, _ files: String..., found: [String]) {
      self.name = name
      self.files = files
      self.found = found
    }
    var testDescription: String { name }
  }

  static let headers: [Case] = [
    Case("no unit column", "uni,level\nA,commune", found: ["KPI0701 1"]),
    Case("only names", "tên,cấp\nXã A,commune", found: []),
    Case("a column without a name", "unit,,level\nA,,commune\nB,5,commune", found: ["KPI0609 1:2"]),
    Case("an empty column without a name", "unit,level,\nA,commune,\nB,commune,", found: []),
    Case("the same name twice", "unit,level,level\nA,commune,commune", found: ["KPI0610 1:3"]),
    Case("the same meaning twice", "unit,level,đơn vị\nA,commune,A", found: ["KPI0610 1:3"]),
    Case(
      "one indicator in two columns", "unit,level,period,online_dossier_rate,Tỷ lệ số hoá hồ sơ\nA,commune,2024,1%,1%",
      found: ["KPI0610 1:5"]),
    Case("no rows", "unit,level\n", found: ["KPI0611 1"]),
    Case(
      "unknown columns", "unit,level,period,online_dosier_rate,note\nA,commune,2024,1%,x",
      found: ["KPI0702 1:4 warning", "KPI0702 1:5 warning"]),
    Case(
      "numerator without indicator", "unit,level,period,numerator\nA,commune,2024,1", found: ["KPI0702 1:4 warning"]),
    Case(
      "an indicator's column in a long file",
      "unit,level,period,indicator,value,dossier_on_time_rate\nA,commune,2024,online_dossier_rate,1%,2%",
      found: ["KPI0702 1:6 warning"]),
    Case(
      "an unknown part",
      "unit,level,period,online_dossier_rate.num,online_dossier_rate.denominator\nA,commune,2024,1,2",
      found: ["KPI0703 1:4"]),
    Case(
      "an unknown denominator", "unit,level,period,dossier_early_rate.al\nA,commune,2024,2", found: ["KPI0703 1:4"]),
    Case(
      "no period column", "unit,level,online_dossier_rate\nA,commune,1%", found: ["KPI0705 1 warning"]),
    Case(
      "a numerator alone", "unit,level,period,online_dossier_rate.numerator\nA,commune,2024,1", found: ["KPI0706 1:4"]),
    Case(
      "a denominator alone", "unit,level,period,online_dossier_rate.denominator\nA,commune,2024,1",
      found: ["KPI0706 1:4"]),
    Case(
      "a baseline alone", "unit,level,period,cost_reduction_rate.baseline\nA,commune,2024,1", found: ["KPI0706 1:4"]),
    Case(
      "a numerator alone in a long file",
      "unit,level,period,indicator,numerator\nA,commune,2024,online_dossier_rate,1", found: ["KPI0706 1:5"]),
    Case(
      "which denominator", "unit,level,period,dossier_early_rate.denominator\nA,commune,2024,1",
      found: ["KPI0707 1:4"]),
    Case(
      "the share of which denominator", "unit,level,period,dossier_early_rate\nA,commune,2024,1%",
      found: ["KPI0707 1:4"]),
    Case(
      "a share beside its counts",
      "unit,level,period,online_dossier_rate,online_dossier_rate.numerator,online_dossier_rate.denominator\n"
        + "A,commune,2024,50%,1,2", found: ["KPI0708 1:4"]),
    Case(
      "counts beside the change",
      "unit,level,period,cost_reduction_rate.baseline,cost_reduction_rate.current,cost_reduction_rate.numerator\n"
        + "A,commune,2024,5,1,2", found: ["KPI0708 1:6"]),
    Case(
      "no column of results", "unit,level,indicator\nA,commune,online_dossier_rate",
      found: [
        "KPI0705 1 warning", "KPI0709 1:3",
      ]),
    Case(
      "the numerator of a count", "unit,level,period,ecopy_certification_count.numerator\nA,commune,2024,1",
      found: ["KPI0710 1:4"]),
  ]

  static let units: [Case] = [
    Case(
      "rows of totals", "\(header)\nA,commune,2024,1,2\nTổng cộng,,2024,1,2\nB,commune,2024,1,2\nTỔNG  CỘNG,,2024,2,5",
      found: ["KPI0619 3:1", "KPI0752 5:5"]),
    Case(
      "a total, or a unit", "\(header)\nA,commune,2024,1,2\nTrung Bình,,2024,1,2", found: ["KPI0619 3:1"]),
    Case("no unit", "\(header)\n,commune,2024,1,2\n,,,,", found: ["KPI0711 2:1"]),
    Case(
      "two units of one name", "unit,name,level,parent\nA,Xã Hoà Bình,commune,\nB,Xã Hòa Bình,commune,",
      "unit,period,online_dossier_rate\nxã hoà bình,2024,1%", found: ["KPI0712 2.csv 2:1"]),
    Case(
      "a parent of an ambiguous name",
      "unit,name,level,parent\nA,Xã X,commune,\nB,Xã X,commune,\nC,Thôn C,commune,Xã X", found: ["KPI0712 4:4"]),
    Case(
      "a unit that no list has", "unit,level\nXã Sơn Hạ,commune", "unit,period,online_dossier_rate\nXã Sơn Ha,2024,1%",
      found: ["KPI0713 2.csv 2:1"]),
    Case("no level anywhere", "unit,period,online_dossier_rate\nA,2024,1%\nB,2024,1%", found: ["KPI0713 1.csv"]),
    Case("a level left empty", "unit,level\nA,\nB,commune", found: ["KPI0713 2:1"]),
    Case("two levels", "unit,level\nA,commune\na,district", found: ["KPI0714 3:2"]),
    Case("two levels in two files", "unit,level\nA,commune", "unit,level\nA,cấp huyện", found: ["KPI0714 2.csv 2:2"]),
    Case("two kinds", "unit,level,kind\nA,district,department\nA,district,", found: []),
    Case(
      "two parents", "unit,level,parent\nA,commune,B\nB,district,\nC,district,\nA,commune,C", found: ["KPI0714 5:3"]),
    Case(
      "one parent in two words", "unit,name,level,parent\nA,,commune,B\nB,Huyện B,district,\nA,,commune,huyện b",
      found: []),
    Case("two names", "unit,name,level\nA,Xã A,commune\nA,Xã B,commune", found: ["KPI0714 3:2"]),
    Case("an unknown level", "unit,level\nA,comune", found: ["KPI0715 2:2"]),
    Case("an unknown kind", "unit,level,kind\nA,commune,dept", found: ["KPI0716 2:3"]),
    Case("an unknown field", "\(header),field\nA,commune,2024,1,2,lands", found: ["KPI0717 2:6"]),
    Case("an unknown parent", "unit,level,parent\nA,commune,X", found: ["KPI0719 2:3"]),
    Case("its own parent", "unit,level,parent\nA,commune,A", found: ["KPI0720 2:3"]),
    Case(
      "a circle", "unit,level,parent\nA,commune,B\nB,commune,C\nC,commune,A\nD,commune,A", found: ["KPI0720 2:3"]),
  ]

  static let cells: [Case] = [
    Case(
      "an unknown indicator", "unit,level,period,indicator,value\nA,commune,2024,online_rate,1%",
      found: ["KPI0718 2:4"]),
    Case("no indicator", "unit,level,period,indicator,value\nA,commune,2024,,1%", found: ["KPI0718 2:4"]),
    Case(
      "a part in a long file",
      "unit,level,period,indicator,value\nA,commune,2024,online_dossier_rate.numerator,1", found: ["KPI0703 2:4"]),
    Case("no period", "\(header)\nA,commune,Quý V,1,2", found: ["KPI0721 2:3"]),
    Case("an empty period", "\(header)\nA,commune,,1,2\nB,commune,,,", found: ["KPI0722 2:3"]),
    Case("not a number", "\(header)\nA,commune,2024,12abc,2", found: ["KPI0723 2:4"]),
    Case("a dash", "\(header)\nA,commune,2024,-,2", found: ["KPI0723 2:4"]),
    Case("an ambiguous number", "\(header)\nA,commune,2024,1.234,2000", found: ["KPI0724 2:4"]),
    Case(
      "too many digits", "\(header)\nA,commune,2024,1,\(String(repeating: "1", count: 1001))", found: ["KPI0726 2:5"]),
    Case(
      "a bare share", "unit,level,period,online_dossier_rate\nA,commune,2024,45\nB,commune,2024,0.45\nC,commune,2024,0",
      found: ["KPI0727 2:4", "KPI0727 3:4"]),
    Case(
      "a share above 100%", "unit,level,period,online_dossier_rate\nA,commune,2024,101%\nB,commune,2024,-1%",
      found: ["KPI0728 2:4", "KPI0728 3:4"]),
    Case("a percentage as a count", "\(header)\nA,commune,2024,50%,100%", found: ["KPI0729 2:4", "KPI0729 2:5"]),
    Case(
      "a percentage of days", "unit,level,period,waiting_days\nA,commune,2024,5%", found: ["KPI0729 2:4"]),
    Case(
      "a negative count", "\(header),ecopy_certification_count\nA,commune,2024,-1,2,-3\nB,commune,2024,,-5,",
      found: ["KPI0730 2:4", "KPI0730 2:6", "KPI0730 3:5"]),
    Case("a fraction of a count", "\(header)\nA,commune,2024,\"1,5\",2", found: ["KPI0731 2:4"]),
    Case("3 of 0", "\(header)\nA,commune,2024,3,0\nB,commune,2024,0,0", found: ["KPI0732 2:4"]),
    Case("more than all", "\(header)\nA,commune,2024,3,2", found: ["KPI0733 2:4"]),
    Case(
      "the same result twice", "\(header)\nA,commune,2024,1,2\na,commune,2024,1,2\nA,commune,2024-Q1,1,2",
      found: ["KPI0734 3:4"]),
    Case(
      "the same result in two files and layouts", "\(header)\nA,commune,2024,1,2",
      "unit,period,indicator,value\nA,2024,Tỷ lệ số hóa hồ sơ,50%", found: ["KPI0734 2.csv 2:4"]),
    Case(
      "a share beside its counts in a row",
      "unit,level,period,indicator,numerator,denominator,value\nA,commune,2024,online_dossier_rate,1,2,50%",
      found: ["KPI0708 2:7"]),
    Case(
      "which denominator in a row",
      """
      unit,level,period,indicator,numerator,denominator,value
      A,commune,2024,dossier_early_rate,1,2,
      A,commune,2024,dossier_early_rate,,,50%
      """, found: ["KPI0707 2:4"]),
    Case(
      "counts of what is not a ratio in a row",
      "unit,level,period,indicator,numerator,denominator\nA,commune,2024,ecopy_certification_count,1,",
      found: ["KPI0710 2:5"]),
  ]

  @Test(arguments: headers + units + cells) func found(_ data: Case) {
    #expect(DataFixture().bind(data.files).codes == data.found)
  }

  /// Texts that only look like names are not compared: a letter with very many marks takes very long.
  @Test func textsTooLongForNames() {
    let long = "a" + String(repeating: "\u{301}\u{323}", count: 100_000)
    let header = "unit,name,level,kind,parent,period,field,indicator,value"
    let binding = DataFixture().bind(
      "\(header)\n\(long),\(long),\(long),,,\(long),\(long),\(long),\(long)\n"
        + "A,\(long),commune,\(long),\(long),2024,,online_dossier_rate,\(long)")
    #expect(
      binding.codes == [
        "KPI0612 2:1", "KPI0612 2:6", "KPI0612 2:7", "KPI0612 2:8", "KPI0612 3:2", "KPI0612 3:4", "KPI0612 3:5",
        "KPI0723 3:9",
      ])
    #expect(DataFixture().bind("unit,\(long)\nA,B").codes == ["KPI0612 1:2"])
  }

  @Test func allAreListedInOrder() {
    let binding = DataFixture().bind([
      "\(Self.header),note\nA,commune,2024,x,y,\nB,comune,2024,3,0,\n",
      "unit,period,online_dossier_rate\nA,2024,5\nC,2024,0.5\n\"\n",
    ])
    #expect(
      binding.codes == [
        "KPI0702 1:6 warning", "KPI0723 2:4", "KPI0723 2:5", "KPI0715 3:2", "KPI0732 3:4", "KPI0727 2.csv 2:3",
        "KPI0713 2.csv 3:1", "KPI0727 2.csv 3:3", "KPI0608 2.csv 4:1",
      ])
    #expect(binding.hasErrors)
  }

  @Test func bothPlacesOfADuplicate() throws {
    let binding = DataFixture().bind("\(Self.header)\nA,commune,2024,1,2\nA,commune,2024,1,2")
    let found = try #require(binding.diagnostics.first)
    #expect(found.message.en == "`online_dossier_rate` of A, 2024, is given a second time")
    #expect(found.message.vi == "`online_dossier_rate` của A, năm 2024, được ghi lần thứ hai")
    #expect(
      found.related.first?.place
        == .cell(CellPlace(file: "1.csv", row: 2, column: 4, header: "online_dossier_rate.numerator")))
  }

  @Test func bothReadings() throws {
    let binding = DataFixture().bind(
      "unit,level,period,online_dossier_rate,waiting_days\nA,commune,2024,45,1.234\nB,commune,2024,\"0,45\",\"12,345\"")
    #expect(
      binding.diagnostics.map(\.message.en) == [
        "the share `45` has no % sign: it can mean 45% or 4500%", "`1.234` can mean 1234 or 1.234",
        "the share `0,45` has no % sign: it can mean 0.45% or 45%",
      ])
    #expect(
      binding.diagnostics.map(\.notes).map { $0.map(\.en) } == [[], ["the same holds for 1 more cell of the file"], []])
    #expect(binding.diagnostics.compactMap(\.help.first).map(\.en).filter { $0 == "write `45%`" }.count == 2)
  }

  @Test func whatIsWrongForOneCauseIsSaidOnce() {
    let rows = (1...5).map { "U\($0),comune,2024,x,1.\($0)00" }.joined(separator: "\n")
    let binding = DataFixture().bind("\(Self.header)\n\(rows)\nB,commune,2024,-1,5\nC,commune,2024,-1,5")
    #expect(binding.codes == ["KPI0715 2:2", "KPI0723 2:4", "KPI0724 2:5", "KPI0730 7:4", "KPI0730 8:4"])
    #expect(binding.diagnostics.prefix(3).allSatisfy { $0.notes.map(\.vi) == ["còn 4 ô khác trong tệp cũng như vậy"] })
    #expect(binding.leftOut.first?.rows == [2, 3, 4, 5, 6, 7, 8])
  }

  @Test func nearestNames() {
    let binding = DataFixture().bind([
      "unit,level,period,online_dosier_rate,Ty le dung han,onlin_dossier_rate.numerator\nA,xa,2024,1%,1%,1",
      "unit,level\nXã Sơn Hạ,commune\nXã Sơn Linh,commune\nX,\nXã Son Linh,",
    ])
    #expect(
      binding.diagnostics.flatMap(\.help).map(\.en) == [
        "did you mean `online_dossier_rate`?", "did you mean `Tỷ lệ đúng hạn`?",
        "did you mean `online_dossier_rate.numerator`?", "write one of `province`, `district`, `commune`",
        "fill in the column `level` where the unit is listed", "did you mean `Xã Sơn Linh`?",
      ])
  }
}
