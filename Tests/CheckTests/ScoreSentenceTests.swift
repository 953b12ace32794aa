import Base
import Lang
import Testing

/// An item or a band as sheets of points word it means what the plain form means, however its lines are broken.
@Suite struct ScoreSentenceTests {
  static let head = """
    gói p năm 2026 cấp xã
    đối tượng hộ "hộ"
    đối tượng vụ "vụ"
    đối tượng sáng_kiến "sáng kiến"
    chỉ số kh "Ban hành kế hoạch": có hoặc không
    chỉ số nyck "Niêm yết công khai đầy đủ": có hoặc không
    chỉ số đh "Tỷ lệ hồ sơ đúng hạn": tỷ lệ của hộ cộng dồn
    chỉ số ck "Tỷ lệ hộ ký cam kết": tỷ lệ của hộ tại thời điểm cuối kỳ
    chỉ số nghèo "Tỷ lệ hộ nghèo": tỷ lệ của hộ tại thời điểm cuối kỳ càng thấp càng tốt
    chỉ số kl "Số cán bộ, công chức bị kỷ luật": số lượng của hộ cộng dồn càng thấp càng tốt
    chỉ số vp "Số vụ vi phạm": số lượng của vụ cộng dồn càng thấp càng tốt
    chỉ số sk "Số sáng kiến được công nhận": số lượng của sáng kiến cộng dồn
    chỉ số dti "Chỉ số DTI": điểm chỉ của chính đơn vị
    đối tượng bc "báo cáo"
    chỉ số bcn "Số báo cáo đã nộp": số lượng của bc cộng dồn
    chỉ số bct "Số báo cáo còn thiếu": số lượng của bc cộng dồn càng thấp càng tốt
    chỉ số đt "Không có đơn thư vượt cấp": có hoặc không
    phiếu điểm phiếu "Phiếu"
    """

  /// What the items and bands of a scorecard are.
  func meaning(_ card: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
    var bench = try Bench()
    let id = bench.add(Self.head + " " + card)
    bench.link()
    let (program, messages) = bench.check(id)
    let mistakes = (bench.reading[id] ?? []) + messages.filter { $0.severity == .error }
    #expect(mistakes.map(bench.line) == [], "\(card)", sourceLocation: sourceLocation)
    let checked = try #require(program?.scorecards.first, sourceLocation: sourceLocation)
    let vocabulary = try #require(program?.vocabulary, sourceLocation: sourceLocation)
    return checked.items.map { item in
      let how = "\(item.scoring)".replacing(#/range: [^)]*\)/#, with: "").replacing(
        #/lower: \d+, upper: \d+/#, with: "")
      let points = "\(item.points.decimalText(atMost: 6)) from \(item.floor.decimalText(atMost: 6))"
      return "\(vocabulary[item.indicator].term.name): \(points), \(item.isBonus) \(item.takes), \(how)"
    } + checked.bands.map { "\($0.title): \($0.totals)" }
  }

  @Test(arguments: [
    // Yes or no.
    ("tổng 2 điểm tiêu chí ban hành kế hoạch: 2 điểm", "tổng 2 điểm tiêu chí kh 2 điểm nếu có"),
    ("tổng 2 điểm tiêu chí ban hành kế hoạch (2 điểm)", "tổng 2 điểm tiêu chí kh 2 điểm nếu có"),
    ("tổng 2 điểm tiêu chí ban hành kế hoạch: có: 2 điểm; không: 0 điểm", "tổng 2 điểm tiêu chí kh 2 điểm nếu có"),
    ("tổng 2 điểm tiêu chí ban hành kế hoạch: 2 điểm, không: 0 điểm", "tổng 2 điểm tiêu chí kh 2 điểm nếu có"),
    (
      "tổng 1 điểm tiêu chí niêm yết công khai đầy đủ: 1 điểm, không đầy đủ: 0 điểm",
      "tổng 1 điểm tiêu chí nyck 1 điểm nếu có"
    ),
    ("tổng 3 điểm item kh 3 points, no: 0 points", "tổng 3 điểm tiêu chí kh 3 điểm nếu có"),
    (
      "tổng 5 điểm tiêu chí kh (2 điểm) tiêu chí không có vụ vi phạm (3 điểm)",
      "tổng 5 điểm tiêu chí kh 2 điểm nếu có tiêu chí vp 3 điểm nếu không có"
    ),
    // All points, in brackets or not.
    (
      "tổng 4 điểm tiêu chí tỷ lệ hồ sơ đúng hạn (điểm tối đa 4): tính theo tỷ lệ",
      "tổng 4 điểm tiêu chí đh 4 điểm theo tỷ lệ"
    ),
    ("tổng 4 điểm tiêu chí đh (tối đa 4 điểm) tính theo tỷ lệ", "tổng 4 điểm tiêu chí đh 4 điểm theo tỷ lệ"),
    ("tổng 4 điểm tiêu chí đh tối đa 4 điểm nếu >= 90%", "tổng 4 điểm tiêu chí đh 4 điểm nếu >= 90%"),
    ("tổng 4 điểm item đh (at most 4 points): in proportion", "tổng 4 điểm tiêu chí đh 4 điểm theo tỷ lệ"),
    // One step.
    ("tổng 5 điểm tiêu chí đh từ 90% trở lên được 5 điểm", "tổng 5 điểm tiêu chí đh 5 điểm nếu >= 90%"),
    ("tổng 5 điểm tiêu chí đh đạt từ 90% trở lên: 5 điểm", "tổng 5 điểm tiêu chí đh 5 điểm nếu >= 90%"),
    ("tổng 5 điểm tiêu chí đh trên 90% được 5 điểm", "tổng 5 điểm tiêu chí đh 5 điểm nếu > 90%"),
    ("tổng 5 điểm tiêu chí nghèo dưới 5%: 5 điểm", "tổng 5 điểm tiêu chí nghèo 5 điểm nếu < 5%"),
    ("tổng 5 điểm tiêu chí nghèo đạt 5%: 5 điểm", "tổng 5 điểm tiêu chí nghèo 5 điểm nếu <= 5%"),
    ("tổng 5 điểm tiêu chí nghèo 5 điểm nếu đạt 5%", "tổng 5 điểm tiêu chí nghèo 5 điểm nếu <= 5%"),
    ("tổng 5 điểm item đh from 90% or more: 5 points", "tổng 5 điểm tiêu chí đh 5 điểm nếu >= 90%"),
    ("tổng 5 điểm tiêu chí đh 5 điểm: từ 90% trở lên: 5 điểm", "tổng 5 điểm tiêu chí đh 5 điểm nếu >= 90%"),
    (
      "tổng 5 điểm tiêu chí đh từ 90% trở lên: 5 điểm từ 80% đến dưới 90%: 3 điểm dưới 80%: 0 điểm",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 3 điểm từ 80%, 0 điểm dưới 80%"
    ),
    // None, or a figure, before the name.
    (
      "tổng 2 điểm tiêu chí không có cán bộ, công chức bị kỷ luật: 2 điểm",
      "tổng 2 điểm tiêu chí kl 2 điểm nếu không có"
    ),
    ("tổng 2 điểm tiêu chí không để xảy ra vi phạm: 2 điểm", "tổng 2 điểm tiêu chí vp 2 điểm nếu không có"),
    ("tổng 2 điểm tiêu chí không còn hộ nghèo: 2 điểm, có: 0 điểm", "tổng 2 điểm tiêu chí nghèo 2 điểm nếu <= 0%"),
    (
      "tổng 5 điểm tiêu chí không có vụ vi phạm: 5 điểm, mỗi vụ vi phạm trừ 1 điểm",
      "tổng 5 điểm tiêu chí vp 5 điểm trừ 1 điểm mỗi trường hợp"
    ),
    ("tổng 10 điểm tiêu chí 100% hộ ký cam kết được 10 điểm", "tổng 10 điểm tiêu chí ck 10 điểm nếu >= 100%"),
    ("tổng 10 điểm tiêu chí trên 90% hộ ký cam kết: 10 điểm", "tổng 10 điểm tiêu chí ck 10 điểm nếu > 90%"),
    (
      "tổng 10 điểm tiêu chí có ít nhất 2 sáng kiến được công nhận: 10 điểm",
      "tổng 10 điểm tiêu chí sk 10 điểm nếu >= 2"
    ),
    ("tổng 10 điểm tiêu chí dưới 5% hộ nghèo (10 điểm)", "tổng 10 điểm tiêu chí nghèo 10 điểm nếu < 5%"),
    ("tổng 10 điểm tiêu chí 5% hộ nghèo: 10 điểm", "tổng 10 điểm tiêu chí nghèo 10 điểm nếu <= 5%"),
    (
      "tổng 10 điểm tiêu chí 100% hộ ký cam kết: 10 điểm, từ 90% đến dưới 100%: 5 điểm, dưới 90%: 0 điểm",
      "tổng 10 điểm tiêu chí ck 10 điểm theo bậc 10 điểm từ 100%, 5 điểm từ 90%, 0 điểm dưới 90%"
    ),
    ("tổng 2 điểm tiêu chí có sáng kiến được công nhận: 2 điểm", "tổng 2 điểm tiêu chí sk 2 điểm nếu có"),
    (
      "tổng 2 điểm tiêu chí có sáng kiến được công nhận được 2 điểm, không có: 0 điểm",
      "tổng 2 điểm tiêu chí sk 2 điểm nếu có"
    ),
    (
      "tổng 4 điểm tiêu chí có sáng kiến được công nhận: cộng 2 điểm mỗi trường hợp, tối đa 4 điểm",
      "tổng 4 điểm tiêu chí sk 4 điểm cộng 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 2 điểm tiêu chí có từ 2 sáng kiến được công nhận trở lên: 2 điểm", "tổng 2 điểm tiêu chí sk 2 điểm nếu >= 2"
    ),
    (
      "tổng 2 điểm tiêu chí có vụ vi phạm: 0 điểm, không vi phạm: 2 điểm", "tổng 2 điểm tiêu chí vp 2 điểm nếu không có"
    ),
    ("tổng 2 điểm tiêu chí kh: có: 0 điểm, không: 2 điểm", "tổng 2 điểm tiêu chí kh 2 điểm nếu không có"),
    (
      "tổng 4 điểm tiêu chí có sáng kiến được công nhận: mỗi sáng kiến cộng 2 điểm, tối đa 4 điểm",
      "tổng 4 điểm tiêu chí sk 4 điểm cộng 2 điểm mỗi trường hợp"
    ),
    // What else there is has nothing, or so much.
    ("tổng 5 điểm tiêu chí đh 5 điểm nếu >= 90%, còn lại 0 điểm", "tổng 5 điểm tiêu chí đh 5 điểm nếu >= 90%"),
    ("tổng 5 điểm tiêu chí kh 5 điểm nếu có, không thì 0 điểm.", "tổng 5 điểm tiêu chí kh 5 điểm nếu có"),
    (
      "tổng 5 điểm tiêu chí đh: 90% trở lên được 5 điểm; 60% - dưới 90%: 3 điểm; còn lại: 1 điểm",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 3 điểm từ 60%, 1 điểm dưới 60%"
    ),
    (
      "tổng 5 điểm tiêu chí nghèo đến 4%: 5 điểm; trên 4% đến 6%: 3 điểm; các trường hợp còn lại: 0 điểm",
      "tổng 5 điểm tiêu chí nghèo 5 điểm theo bậc 5 điểm đến 4%, 3 điểm trên 4% đến 6%, 0 điểm trên 6%"
    ),
    ("tổng 5 điểm tiêu chí kh: đạt: 5 điểm, không đạt: 0 điểm", "tổng 5 điểm tiêu chí kh 5 điểm nếu có"),
    // So many for each, at most so many.
    (
      "tổng 6 điểm tiêu chí sk: 2 điểm/sáng kiến, tối đa 6 điểm",
      "tổng 6 điểm tiêu chí sk 6 điểm cộng 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 6 điểm tiêu chí sk: mỗi sáng kiến được 2 điểm (tối đa 6 điểm)",
      "tổng 6 điểm tiêu chí sk 6 điểm cộng 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 6 điểm tiêu chí sk: mỗi sáng kiến được cộng 2 điểm nhưng không quá 6 điểm",
      "tổng 6 điểm tiêu chí sk 6 điểm cộng 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 6 điểm tiêu chí mỗi sáng kiến được công nhận được 2 điểm, tối đa 6 điểm",
      "tổng 6 điểm tiêu chí sk 6 điểm cộng 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 6 điểm item sk plus 2 points per case, at most 6 points",
      "tổng 6 điểm tiêu chí sk 6 điểm cộng 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 6 điểm tiêu chí sk 6 điểm: cộng 2 điểm mỗi sáng kiến nhưng không quá 6 điểm",
      "tổng 6 điểm tiêu chí sk 6 điểm cộng 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 10 điểm tiêu chí vp 10 điểm, mỗi vụ trừ 1 điểm, tối đa trừ 4 điểm",
      "tổng 10 điểm tiêu chí vp 10 điểm trừ 1 điểm mỗi trường hợp không thấp hơn 6 điểm"
    ),
    // Off for each so much below.
    (
      "tổng 10 điểm tiêu chí đh đạt 70% trở lên: 10 điểm, cứ thấp hơn 1% trừ 0.5 điểm",
      "tổng 10 điểm tiêu chí đh 10 điểm, cứ mỗi 1% dưới 70% trừ 0.5 điểm"
    ),
    (
      "tổng 10 điểm tiêu chí đh đạt 70%: 10 điểm; cứ giảm 1% bị trừ 0.5 điểm",
      "tổng 10 điểm tiêu chí đh 10 điểm, cứ mỗi 1% dưới 70% trừ 0.5 điểm"
    ),
    (
      "tổng 10 điểm tiêu chí nghèo không quá 5%: 10 điểm, cứ cao hơn 1% hoặc phần lẻ trừ 2 điểm",
      "tổng 10 điểm tiêu chí nghèo 10 điểm trừ 2 điểm cho mỗi 1% hoặc phần lẻ trên 5%"
    ),
    (
      "tổng 10 điểm item đh from 70% or more: 10 points, minus 0.5 points for each 1% below",
      "tổng 10 điểm tiêu chí đh 10 điểm, cứ mỗi 1% dưới 70% trừ 0.5 điểm"
    ),
    (
      "tổng 10 điểm tiêu chí 70% hộ ký cam kết: 10 điểm, cứ thấp hơn 1% trừ 0.5 điểm",
      "tổng 10 điểm tiêu chí ck 10 điểm, cứ mỗi 1% dưới 70% trừ 0.5 điểm"
    ),
    // In groups on top of the total, or off it.
    (
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm thưởng \"C\" tiêu chí không có vụ vi phạm được cộng 5 điểm",
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm thưởng \"C\" tiêu chí vp 5 điểm nếu không có"
    ),
    (
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm thưởng \"C\" tối đa 6 điểm tiêu chí đh từ 90% trở lên được cộng 3 điểm",
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm thưởng \"C\" tối đa 6 điểm tiêu chí đh 3 điểm nếu >= 90%"
    ),
    (
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm thưởng \"C\" tiêu chí mỗi sáng kiến được công nhận cộng 2 điểm nhưng không quá 6 điểm",
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm thưởng \"C\" tiêu chí sk 6 điểm cộng 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm trừ \"T\" tiêu chí có cán bộ, công chức bị kỷ luật: trừ 3 điểm",
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm trừ \"T\" tiêu chí kl 3 điểm nếu có"
    ),
    (
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm trừ \"T\" tiêu chí đh dưới 90% trừ 3 điểm",
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm trừ \"T\" tiêu chí đh 3 điểm nếu < 90%"
    ),
    (
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm trừ \"T\" tiêu chí vp: mỗi vụ trừ 1 điểm, không quá 3 điểm",
      "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm trừ \"T\" tiêu chí vp 3 điểm trừ 1 điểm mỗi trường hợp"
    ),
    // Bands behind what they take, and those without quotes.
    (
      "tổng 2 điểm tiêu chí kh 2 điểm xếp loại Không đạt: dưới 2 điểm; xếp loại Đạt: từ 2 điểm trở lên",
      "tổng 2 điểm tiêu chí kh 2 điểm nếu có xếp loại \"Đạt\" từ 2 xếp loại \"Không đạt\" dưới 2"
    ),
    (
      "tổng 2 điểm tiêu chí kh 2 điểm từ 1 - 2 điểm xếp loại Hoàn thành nhiệm vụ; dưới 1 điểm xếp loại Không hoàn thành nhiệm vụ.",
      "tổng 2 điểm tiêu chí kh 2 điểm nếu có xếp loại \"Hoàn thành nhiệm vụ\" từ 1 đến 2 xếp loại \"Không hoàn thành nhiệm vụ\" dưới 1"
    ),
    (
      "tổng 100 điểm tiêu chí dti 100 điểm theo điểm chấm Từ 90 điểm trở lên xếp loại Xuất sắc; từ 80 đến dưới 90 điểm xếp loại Tốt; dưới 80 điểm xếp loại Trung bình",
      "tổng 100 điểm tiêu chí dti 100 điểm theo điểm chấm xếp loại \"Xuất sắc\" từ 90 xếp loại \"Tốt\" từ 80 xếp loại \"Trung bình\" dưới 80"
    ),
    (
      "tổng 2 điểm tiêu chí kh 2 điểm Đạt từ 2 điểm trở lên: xếp loại \"Đạt\", dưới 2 điểm: xếp loại \"Không đạt\"",
      "tổng 2 điểm tiêu chí kh 2 điểm nếu có xếp loại \"Đạt\" từ 2 xếp loại \"Không đạt\" dưới 2"
    ),
    (
      "tổng 5 điểm tiêu chí vp 5 điểm trừ 1 điểm mỗi vụ dưới 2 điểm xếp loại Không đạt; từ 2 điểm trở lên xếp loại Đạt",
      "tổng 5 điểm tiêu chí vp 5 điểm trừ 1 điểm mỗi vụ xếp loại \"Đạt\" từ 2 xếp loại \"Không đạt\" dưới 2"
    ),
    (
      "tổng 2 điểm tiêu chí kh 2 điểm from 2 points or more: band Good; below 2 points: band \"Poor\" cite \"3\"",
      "tổng 2 điểm tiêu chí kh 2 điểm nếu có xếp loại \"Good\" từ 2 xếp loại \"Poor\" dưới 2"
    ),
    (
      "tổng 2 điểm tiêu chí kh 2 điểm từ 2 điểm xếp loại \"Đạt\" dưới 2 điểm xếp loại \"Không đạt\"",
      "tổng 2 điểm tiêu chí kh 2 điểm nếu có xếp loại \"Đạt\" từ 2 xếp loại \"Không đạt\" dưới 2"
    ),
    (
      "tổng 2 điểm tiêu chí dti 2 điểm từ 60 điểm xếp loại \"Đạt\" từ 2 xếp loại \"Không đạt\" dưới 2",
      "tổng 2 điểm tiêu chí dti 2 điểm nếu >= 60 xếp loại \"Đạt\" từ 2 xếp loại \"Không đạt\" dưới 2"
    ),
  ])
  func asThePlainForm(_ sentence: String, _ plain: String) throws {
    try means(sentence, plain)
  }

  func means(_ sentence: String, _ plain: String) throws {
    let meant = try meaning(plain)
    #expect(!meant.isEmpty)
    #expect(try meaning(sentence) == meant)
    let broken = sentence.replacing(#/([:;]|điểm|points|,(?! công)) /#) { "\($0.output.1)\n" }
    #expect(try meaning(broken) == meant, "\(broken)")
    let onOneLine = sentence.split(separator: "\n").joined(separator: " ")
    #expect(try meaning(onOneLine) == meant)
  }

  /// What is asked about, by which message, and what the edit that it offers comes to.
  @Test(
    arguments: [
      ("tổng 5 điểm tiêu chí đh: 5 điểm", "KPI0468", nil),
      ("tổng 5 điểm tiêu chí vp (5 điểm)", "KPI0468", nil),
      ("tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí kh (2 điểm)", "KPI0468", nil),
      (
        "tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí đh từ 70%: 3 điểm, cứ thấp hơn 1% trừ 1 điểm",
        "KPI0103", nil
      ),
      ("tổng 5 điểm tiêu chí đh 5 điểm, không đạt: 0 điểm", "KPI0460", nil),
      ("tổng 5 điểm tiêu chí vp: 5 điểm, không tốt: 0 điểm", "KPI0460", nil),
      ("tổng 5 điểm tiêu chí vp: 5 điểm, không: 0 điểm", "KPI0460", nil),
      ("tổng 5 điểm tiêu chí nghèo từ 4% đến 6%: 5 điểm; còn lại: 0 điểm", "KPI0464", nil),
      ("tổng 5 điểm tiêu chí không có vụ vi phạm: 5 điểm, mỗi vụ cộng 1 điểm", "KPI0119", nil),
      ("tổng 5 điểm tiêu chí kh: 5 điểm, không ban hành: 1 điểm", "KPI0103", "tổng 5 điểm tiêu chí kh 5 điểm nếu có"),
      (
        "tổng 5 điểm tiêu chí đh từ 90% trở lên: 5 điểm; từ 60% đến dưới 90%: 3 điểm", "KPI0464",
        "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 3 điểm từ 60%, 0 điểm dưới 60%"
      ),
      (
        "tổng 5 điểm tiêu chí nghèo đến 5%: 5 điểm; trên 5% đến 8%: 3 điểm", "KPI0464",
        "tổng 5 điểm tiêu chí nghèo 5 điểm theo bậc 5 điểm đến 5%, 3 điểm trên 5% đến 8%, 0 điểm trên 8%"
      ),
      ("tổng 5 điểm tiêu chí nghèo từ 5% đến 8%: 3 điểm; trên 8%: 5 điểm", "KPI0464", nil),
      ("tổng 10 điểm tiêu chí đh 10 điểm: từ 90% trở lên: 5 điểm", "KPI0464", nil),
      ("tổng 10 điểm tiêu chí đh trên 70%: 10 điểm, cứ thấp hơn 1% trừ 0.5 điểm", "KPI0103", nil),
      ("tổng 10 điểm tiêu chí đh từ 70% trở lên: 10 điểm, cứ 1% trừ 0.5 điểm", "KPI0103", nil),
      (
        "tổng 2 điểm tiêu chí có sáng kiến được công nhận: cộng 1 điểm, tối đa 2 điểm", "KPI0148",
        "tổng 2 điểm tiêu chí sk 2 điểm cộng 1 điểm mỗi trường hợp"
      ),
      (
        "tổng 8 điểm tiêu chí sk 8 điểm: cộng 2 điểm mỗi trường hợp, tối đa 6 điểm", "KPI0462",
        "tổng 8 điểm tiêu chí sk 8 điểm cộng 2 điểm mỗi trường hợp"
      ),
      ("tổng 8 điểm tiêu chí vp 8 điểm: trừ 2 điểm mỗi trường hợp, tối đa 10 điểm", "KPI0462", nil),
      ("tổng 8 điểm tiêu chí đh từ 90% trở lên được 8 điểm, dưới 90% trừ 2 điểm", "KPI0114", nil),
      ("tổng 8 điểm tiêu chí đh từ 90% trở lên được cộng 8 điểm", "KPI0114", nil),
      ("tổng 8 điểm tiêu chí không có hộ xa lạ: 8 điểm", "KPI0201", nil),
      ("tổng 8 điểm tiêu chí có vụ vi phạm: trừ 8 điểm", "KPI0114", nil),
      ("tổng 8 điểm tiêu chí phấn đấu 100% hộ ký cam kết: 8 điểm", "KPI0147", nil),
      (
        "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm trừ \"T\" tiêu chí có vụ vi phạm: trừ 1 điểm, tối đa 3 điểm",
        "KPI0148",
        "tổng 2 điểm tiêu chí kh 2 điểm nhóm điểm trừ \"T\" tiêu chí vp 3 điểm trừ 1 điểm mỗi trường hợp"
      ),
    ] as [(String, String, String?)])
  func asked(_ sentence: String, _ code: String, _ plain: String?) throws {
    try asks(sentence, code, plain)
  }

  func asks(_ sentence: String, _ code: String, _ plain: String?) throws {
    var bench = try Bench()
    let text = Self.head + " " + sentence
    let id = bench.add(text)
    bench.link()
    let messages = ((bench.reading[id] ?? []) + bench.check(id).diagnostics).filter { $0.severity == .error }
    #expect(messages.map(\.code.rawValue) == [code], "\(messages.map(bench.line))")
    let message = try #require(messages.first)
    guard let plain else { return }
    var bytes = Array(text.utf8)
    for edit in message.edits.sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(
        Int(edit.range.lower)..<Int(edit.range.upper), with: (edit.inVietnamese ?? edit.replacement).utf8)
    }
    let mended = String(decoding: bytes, as: UTF8.self)
    #expect(try meaning(String(mended.dropFirst(Self.head.count + 1))) == meaning(plain), "\(mended)")
  }
}
