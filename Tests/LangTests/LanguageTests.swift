import Base
import Lang
import Testing

/// What planners write is read as they mean it.
@Suite struct LanguageTests {
  static let sonHa = """
    pack son_ha_2024 "Kế hoạch kiểm soát TTHC năm 2024, huyện Sơn Hà"
      document "288/QĐ-UBND" issued 2024-02-19 by "Chủ tịch UBND huyện Sơn Hà"
      year 2024
      level district "Sơn Hà" in province "Quảng Ngãi"

    use tthc                                   // the shared vocabulary of indicators

    targets "Phụ lục, mục 2" set by province   // the superior's figures for 2024
      online_payment_txn_rate >= 45%                                  cite "STT 1"
      online_dossier_rate     >= 50%                                  cite "STT 2"
      electronic_result_rate  at least 100%                           cite "STT 4"
      online_document_processing_rate >= 95% for kind department      cite "STT 9.1"
      online_document_processing_rate >= 80% for level commune        cite "STT 9.2"

    assign "Phụ lục, mục 1" to targets "Phụ lục, mục 2"
      if 2023 >= province then target = 2023 * 1.1       // b) strive for a tenth more
      else target = province                             // a) strive for the superior's figure
      never below province
      never above 100%
      when 2023 is missing then target = province

    test "a result equal to the province's target falls under b)"
      given online_payment_txn_rate in 2023 = 45%
      expect target of online_payment_txn_rate = 49.5%
    """

  static let bacGiang = """
    targets "II.5" of bac_giang_2024
      dossier_on_time_rate > 90%                                      // "trên 90%": 90% exactly is not enough
        quote "trên 90% hồ sơ TTHC được giải quyết trước và đúng hạn"
      dossier_early_rate of on_time > 60%                             // "trong đó": the share *of those*
        reading "of the dossiers resolved on time; the text does not say"
      satisfaction_rate >= 90%
      satisfaction_rate >= 85% for field land, construction, investment   // each field by itself
      postal_dossier_rate >= 20% for level province by 2024-12-15
      ecopy_certification_count > in 2022                             // "tăng so với năm 2022"
    """

  /// Times and scorecards as plans and sheets word them.
  static let worded = """
    gói p "P" văn bản "1/KH" ban hành ngày 02/01/2026 năm 2026 cấp xã "X"
    đối tượng việc
    chỉ số a "A": số lượng của việc
    chỉ số b "B": có hoặc không
    danh mục nhiệm vụ "I"
      nhiệm vụ "1" "a" chủ trì: "A", phối hợp với "B", "C", sản phẩm: "D", hoàn thành trong tháng 6/2026 dẫn "1"
      nhiệm vụ "2" "b" chủ trì "A" trước ngày 15/6 và 15/12 hằng năm
      nhiệm vụ "3" "c" chủ trì "A" trong 6 tháng đầu năm và 9 tháng đầu năm
      nhiệm vụ "4" "d" chủ trì "A" từ quý II đến hết năm
      nhiệm vụ "5" "e" chủ trì "A" ngày 10 và ngày 25 hằng tháng và cuối quý
      nhiệm vụ "6" "f" chủ trì "A" định kỳ quý, 6 tháng, năm
      nhiệm vụ "7" "g" chủ trì "A" thường xuyên trong năm, đột xuất khi "e"
      nhiệm vụ "8" "h" chủ trì "A" trước ngày 20 tháng cuối quý
      nhiệm vụ "9" "i" chủ trì "A" thời gian thực hiện: quý I, quý III
    phiếu điểm c "C": tổng điểm: 100
      nhóm "I" (60 điểm)
        tiêu chí a 20 điểm, mỗi việc trừ 5 điểm dẫn "1"
        tiêu chí a 20 điểm trừ 0.5 điểm/việc không thấp hơn 1 điểm
        tiêu chí a 20 điểm: từ 90 trở lên: 20 điểm, từ 80 đến dưới 90: 10 điểm, dưới 80: 0 điểm
      nhóm "II": 40 điểm
        tiêu chí b 20 điểm nếu có
        tiêu chí b 20 điểm, có: 20 điểm, không: 0 điểm
      xếp loại "X" từ 90 điểm trở lên và b, "Y": từ 70 đến dưới 90 điểm
      "Z": còn lại
    """

  @Test func sonHaIsRead() throws {
    let (file, diagnostics) = Parser.parse(source(Self.sonHa), id: FileID(0))
    #expect(diagnostics.isEmpty)
    let pack = try #require(file.pack)
    #expect(pack.name.text == "son_ha_2024" && pack.document?.value == "288/QĐ-UBND")
    #expect(pack.issued?.date.isoText == "2024-02-19" && pack.issuer?.value == "Chủ tịch UBND huyện Sơn Hà")
    #expect(pack.year?.year == 2024)
    #expect(pack.places.map(\.level.key) == ["district", "province"])
    #expect(pack.places.map(\.place?.value) == ["Sơn Hà", "Quảng Ngãi"])
    #expect(file.uses.map(\.name.key) == ["tthc"])
    guard case .targets(let targets) = file.declarations[0], case .assign(let assign) = file.declarations[1],
      case .test(let test) = file.declarations[2]
    else { throw Unexpected() }
    #expect(targets.section.value == "Phụ lục, mục 2" && targets.setBy?.key == "province")
    #expect(
      targets.statements.map { shape($0.requirement) } == [
        "(compare atLeast {form: sign} (percentage 0.45))", "(compare atLeast {form: sign} (percentage 0.5))",
        "(compare atLeast {form: words} (percentage 1))", "(compare atLeast {form: sign} (percentage 0.95))",
        "(compare atLeast {form: sign} (percentage 0.8))",
      ])
    #expect(shape(targets.statements[3].scopes) == "[{terms: [(kind department)], excludes: false}]")
    #expect(shape(targets.statements[4].scopes) == "[{terms: [(level commune)], excludes: false}]")
    #expect(
      targets.statements.map { $0.remarks.texts(.cite).map(\.value) } == [
        ["STT 1"], ["STT 2"], ["STT 4"], ["STT 9.1"], ["STT 9.2"],
      ])
    #expect(assign.sections.map(\.value) == ["Phụ lục, mục 2"])
    #expect(assign.branches.map { $0.condition.map(plain) } == ["(2023 >= province)", nil])
    #expect(assign.branches.map { plain($0.target) } == ["(2023 * 1.1)", "province"])
    #expect(assign.floors.map { plain($0.expression) } == ["province"])
    #expect(assign.caps.map { plain($0.expression) } == ["100%"])
    #expect(assign.whenMissing.map { plain($0.result) } == ["2023"])
    #expect(
      shape(test.givens) == "[{subject: {indicator: online_payment_txn_rate, period: (period 2023)}, "
        + "value: (value (percentage 0.45))}]")
    #expect(
      shape(test.expects)
        == "[{expectation: (target {indicator: online_payment_txn_rate} (percentage 0.495))}]")
  }

  @Test func bacGiangIsRead() throws {
    let (file, diagnostics) = Parser.parse(source(Self.bacGiang), id: FileID(0))
    #expect(diagnostics.isEmpty)
    guard case .targets(let targets) = file.declarations[0] else { throw Unexpected() }
    #expect(targets.pack?.key == "bac_giang_2024" && targets.statements.count == 6)
    #expect(targets.statements[0].remarks.texts(.quote).count == 1)
    #expect(targets.statements[1].denominator?.key == "on_time")
    #expect(targets.statements[3].fields.map(\.key) == ["land", "construction", "investment"])
    #expect(targets.statements[4].deadline?.date.date.isoText == "2024-12-15")
    #expect(shape(targets.statements[5].requirement) == "(compare above {form: sign} (result (period 2022)))")
  }

  /// Line breaks and indentation mean nothing.
  @Test(arguments: [sonHa, bacGiang, worded]) func onOneLineOrOneWordALine(_ text: String) {
    let lines = text.split(separator: "\n").map { $0.split(separator: "//", maxSplits: 1)[0] }
    let one = lines.joined(separator: " ")
    let (stream, _) = Lexer.read(source(text), id: FileID(0))
    let many = (0..<(stream.tokens.count - 1)).map { stream.text($0) + (stream.text($0) == "2023" ? "" : "\n") }
    let expected = shape(read(text).file)
    #expect(shape(read(one).file) == expected)
    #expect(shape(read(many.joined(separator: " ")).file) == expected)
    #expect(mistakes(one).isEmpty && mistakes(many.joined(separator: " ")).isEmpty)
  }

  @Test func requirements() {
    for (text, expected) in [
      ("a >= 50%", "(compare atLeast {form: sign} (percentage 0.5))"),
      ("a ≥ 50 %", "(compare atLeast {form: sign} (percentage 0.5))"),
      ("a reaches 80%", "(compare atLeast {form: bare} (percentage 0.8))"),
      ("a đạt trên 80%", "(compare above {form: words} (percentage 0.8))"),
      ("a từ 80% trở lên", "(compare atLeast {form: words} (percentage 0.8))"),
      ("a from 50% to 70%", "(between atLeast (percentage 0.5) atMost (percentage 0.7) false)"),
      ("a from 50% to under 70%", "(between atLeast (percentage 0.5) below (percentage 0.7) false)"),
      ("a above 50% up to 70%", "(between above (percentage 0.5) atMost (percentage 0.7) false)"),
      ("a reduced by at least 20%", "(reduced atLeast {form: words} (percentage 0.2))"),
      ("a giảm 20%", "(reduced atLeast {form: bare} (percentage 0.2))"),
      ("a under 5 working days", "(compare below {form: words} (quantity 5 working_days))"),
      ("a không quá 5 ngày làm việc", "(compare atMost {form: words} (quantity 5 working_days))"),
    ] {
      let file = read("targets \"x\" \(text) b >= 120 c >= 3").file
      guard case .targets(let targets) = file.declarations.first else {
        Issue.record("\(text)")
        continue
      }
      #expect(targets.statements.first.map { shape($0.requirement) } == expected)
      // What follows a number is the next statement, not its unit.
      #expect(targets.statements.map(\.indicator.key) == ["a", "b", "c"])
      #expect(mistakes("targets \"x\" \(text) b >= 120 c >= 3").isEmpty)
    }
  }

  @Test func expressions() {
    for (text, expected) in [
      ("1/3 + 1/6", "((1 / 3) + (1 / 6))"), ("1 - 2 - 3 + 4", "(1 - 2 - 3 + 4)"), ("2 * 3 / 4 × 5", "(2 * 3 / 4 * 5)"),
      ("1 + 2 * -3", "(1 + (2 * -3))"), ("(1 + 2) * 3", "((1 + 2) * 3)"),
      ("not 1 = 2 and 3 < 4 or true", "((!(1 = 2) and (3 < 4)) or true)"), ("2 >= 3", "(2 >= 3)"),
      ("50% + 5 points", "(50% + 5%pt)"), ("45 of 50", "45of50"), ("12 dossiers + 3 days", "(12_dossiers + 3_days)"),
      ("a in 2023 >= in 2022-Q1", "(<a (period 2023)> >= <(period 2022-Q1)>)"),
      ("a of b in 2024-01..2024-06 + a of b", "(<a b (period 2024-01..2024-06)> + <a b>)"),
      ("a a year earlier", "<a aYearEarlier>"), ("2023 is missing", "2023¿"), ("a is known and b", "(a? and b)"),
      ("min(1, 2, max(3, 4))", "min(1, 2, max(3, 4))"),
      ("if 1 > 2 then 3 else if true then 4 else 5", "{(1 > 2): 3 | {true: 4 | 5}}"),
      ("1/3 + 2/3 rounded to 2 places, half even", "[((1 / 3) + (2 / 3)) 2 halfEven]"),
      ("2024-02-19 - 2024-01-01", "(2024-02-19 - 2024-01-01)"), ("superior * 1.1", "(superior * 1.1)"),
      ("cấp trên >= trung ương", "(superior >= central)"), ("nếu 1 > 2 thì 3 còn lại 4", "{(1 > 2): 3 | 4}"),
      ("năm 2022 + 1", "(<(period 2022)> + 1)"), ("5 điểm phần trăm", "5%pt"), ("2023 - 2022", "(2023 - 2022)"),
    ] {
      #expect(expression(text) == expected, "\(text)")
    }
  }

  @Test func lines() {
    func kind(_ text: String) -> String {
      let (line, diagnostics) = Parser.parseLine(source(text), id: FileID(0))
      guard diagnostics.isEmpty else { return "\(diagnostics.map(\.code.rawValue))" }
      switch line {
      case .target: return "target"
      case .assign: return "assign"
      case .expression: return "expression"
      case nil: return "nothing"
      }
    }
    #expect(kind("online_rate >= 50% for level commune") == "target")
    #expect(kind("if 2023 >= province then target = 2023*1.1") == "assign")
    #expect(kind("nếu 2023 >= tỉnh thì chỉ tiêu = 2023*1.1 còn lại chỉ tiêu = tỉnh") == "assign")
    #expect(kind("never below province never above 100%") == "assign")
    #expect(kind("1/3 + 1/6") == "expression")
    #expect(kind("2 >= 3") == "expression")
    #expect(kind("if 1 > 2 then 3 else 4") == "expression")
    #expect(kind("a >= 2 and b >= 3") == "expression")
    #expect(kind("online_rate tối thiểu 50% cho cấp xã dẫn \"STT 1\"") == "target")
    #expect(kind("") == "[\"KPI0118\"]")
    #expect(kind("if 2023 >= province target = 5") == "[\"KPI0130\"]")
    #expect(kind("a >= 50% for commune") == "[\"KPI0123\"]")
  }

  @Test func documentationGoesToWhatFollows() throws {
    let text = """
      /// The pack.
      pack a
      // not this
      ///  Two lines,
      ////////////
      /// of which.
      indicator b: number /// of c
      targets "x"
        /// the statement
        d >= 1
      """
    let file = read(text).file
    #expect(file.pack?.documentation == "The pack.")
    guard case .indicator(let indicator) = file.declarations[0], case .targets(let targets) = file.declarations[1]
    else { throw Unexpected() }
    #expect(indicator.documentation == " Two lines,\nof which.")
    #expect(targets.documentation == "of c")
    #expect(targets.statements[0].documentation == "the statement")
  }

  /// `level` heads a pack that is a plan, and declares a level in one that only declares words.
  @Test func levelsOfPacks() {
    for (text, places, declarations) in [
      ("pack a year 2024 level commune \"X\"", 1, 0),
      ("pack a level commune \"X\" in district \"Y\" targets \"x\"", 2, 0),
      ("pack a level central \"t\" level province \"p\" under central", 0, 2),
      ("pack a level central \"t\" alias \"u\"", 0, 1), ("pack a level commune under b from \"c\" year 2024", 1, 0),
      ("pack a level commune under b targets \"x\"", 1, 0), ("gói a năm 2024 cấp xã \"X\" thuộc huyện \"Y\"", 2, 0),
    ] {
      let file = read(text).file
      let levels = file.declarations.filter { if case .level = $0 { true } else { false } }
      #expect(file.pack?.places.count == places && levels.count == declarations, "\(text)")
      #expect(mistakes(text).isEmpty)
    }
  }
}

struct Unexpected: Error {}
