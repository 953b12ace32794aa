import ChuanKit
import Testing

/// The library as another Swift program uses it: public declarations only.
struct KitTests {
  static let plan = """
    pack vi_du_2024 "Ví dụ"
      year 2024
      level district "Sơn Hà"
    use tthc
    targets "Mục 2"
      online_dossier_rate >= 50%  cite "STT 1"
    """

  @Test func gradesDataInMemory() throws {
    let rules = Rules([InputFile(name: "plan.kpi", text: KitTests.plan)])
    #expect(rules.messages.isEmpty && rules.packs == ["vi_du_2024"])
    let data = "unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator\n"
    let grading = try rules.grade([
      InputFile(name: "a.csv", text: data + "A,commune,2024,509,1010\nB,commune,2024,0,0\n")
    ])
    #expect(grading.rows.map(\.verdict) == [.met, .noCases])
    #expect(grading.rows[0].value == "509/1010" && grading.rows[0].thresholds == ["0.5"])
    #expect(String(decoding: grading.json(), as: UTF8.self).contains("\"no_cases\""))
    #expect(String(decoding: grading.csv(), as: UTF8.self).contains("0.5039603960,509,1010"))
  }

  @Test func saysWhatIsWrong() throws {
    let wrong = Rules([InputFile(name: "plan.kpi", text: KitTests.plan + "\n  online_dosier_rate >= 45%\n")])
    #expect(!wrong.isUsable && wrong.messages.map(\.code) == ["KPI0201"])
    #expect(wrong.messages[0].detailVietnamese.contains("plan.kpi:7:3"))
    let rules = Rules([InputFile(name: "plan.kpi", text: KitTests.plan)])
    let data = "unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator\nA,commune,2024,3,0\n"
    #expect(throws: GradingRefusal.self) { try rules.grade([InputFile(name: "a.csv", text: data)]) }
    #expect(throws: GradingRefusal.self) { try rules.grade([], period: "2024-13") }
  }

  @Test func findsThePackItStandsUnder() {
    let province = """
      pack tinh_2024 "Tỉnh"
        year 2024
        level province "Quảng Ngãi"
      use tthc
      targets "1"
        online_dossier_rate >= 60%  cite "1"
      """
    let district = KitTests.plan.replacing("use tthc", with: "under tinh_2024\nuse tthc")
    let rules = Rules([InputFile(name: "a.kpi", text: province), InputFile(name: "b.kpi", text: district)])
    #expect(rules.messages.map(\.code) == ["KPI0312"])
  }
}
