import Base
import Lang
import Testing

/// Sentences that cannot be read in one way.
extension SentenceTests {
  /// What has two readings, or says another thing than the name, is told.
  @Test(arguments: [
    ("ít nhất 25.000 học sinh giỏi cấp tỉnh", "KPI0013"),
    ("hsg >= 25.000", "KPI0013"),
    ("khởi công mới 5 nhóm dự án", "KPI0103"), ("khởi công mới tối đa 5 trở lên dự án", "KPI0103"),
    ("nước đạt từ 1/3 đến 1/2", "KPI0103"), ("nghèo đến 30/6 còn 4%, nước đạt 95%", "KPI0139"),
    ("nước đạt 95%, trên 50% trong quý II", "KPI0139"), ("nước đạt 50% đến 30/6, đạt 95%", "KPI0139"),
    ("nghèo còn 3%, nước đạt 95% cho cấp xã", "KPI0139"), ("nâng 5% hộ gia đình có nước sạch", "KPI0147"),
    ("nâng tỷ lệ hộ gia đình có nước sạch 5%", "KPI0147"), ("phấn đấu mỗi xã không có vụ cháy", "KPI0147"),
    ("tn đạt 62 triệu đồng/hộ", "KPI0205"), ("thu đạt 10 tỷ đồng/tháng", "KPI0205"),
    ("thu đạt 10 tỷ đồng/người", "KPI0205"),
    ("kế quý II đạt 50%", "KPI0147"),
    // What a later part of a sentence could take from the one before, or not.
    ("cháy giảm 5 vụ, kc 3 dự án so với năm 2025", "KPI0147"),
    ("giảm 2 điểm phần trăm tỷ lệ hộ nghèo, 3% hộ gia đình có nước sạch so với năm 2025", "KPI0147"),
    ("thu đạt 9 tỷ đồng (trong đó tn đạt 5 triệu đồng) cho cấp xã", "KPI0139"),
    ("thu đạt 9 tỷ đồng (trong đó tn đạt 5 triệu đồng) phấn đấu 6 triệu đồng", "KPI0139"),
    ("thu đạt 9 tỷ đồng (trong đó tn đạt 5 triệu đồng", "KPI0134"),
    ("thu đạt 9 tỷ đồng, trong đó: thu nhập bình quân 5", "KPI0119"),
    ("tỷ lệ học sinh xếp loại học tập Chưa đạt dưới 2%, Đạt 38%", "KPI0103"),
    ("tỷ lệ học sinh xếp loại học tập Khá đạt 42%, học sinh đạt 99%", "KPI0201"),
    ("có thêm 2% xã đạt chuẩn nông thôn mới", "KPI0201"),
    ("thu tăng 10% so với năm 2025, tn ít nhất 5% so với năm 2025", "KPI0147"),
    ("giảm 10% số vụ cháy; 15% số dự án khởi công mới so với năm 2025", "KPI0147"),
    ("thu tăng 10%, tn 105% so với năm 2025", "KPI0147"), ("nước đạt 95%, trong đó hộ nghèo đạt 3%", "KPI0201"),
    ("có thêm 2 xã đạt chuẩn nông thôn mới; 3 học sinh giỏi cấp tỉnh", "KPI0147"),
    // A dash that joins no range takes no figure from another.
    ("thu trên 12 - 15 tỷ đồng", "KPI0103"), ("cháy không quá 12 - 10 vụ", "KPI0103"), ("thu đạt 5 - 6 - 7", "KPI0103"),
    ("cháy còn 15 - 20/6", "KPI0103"),
    ("thu tăng trên 10 - 12% so với năm 2025", "KPI0103"), ("có từ 500 đến 1 nghìn học sinh giỏi cấp tỉnh", "KPI0103"),
    ("hạng giảm 3 bậc so với năm 2025", "KPI0147"), ("hạng nằm trong nhóm 3 của cả nước", "KPI0124"),
    ("Về cấp xã: nghèo còn 3%", "KPI0201"), ("Cơ cấu quý II: thu đạt 5 tỷ đồng", "KPI0201"),
    ("cháy giảm 10%; 100% hộ gia đình có nước sạch", "KPI0310"), ("thu tăng 10% so với năm 2026", "KPI0116"),
    ("thu tăng 10% so với năm 2027", "KPI0116"),
    ("thu tăng 10 - 12%/năm", "KPI0115"), ("thu tăng bình quân 12%/năm", "KPI0115"),
    ("nghèo giảm bình quân mỗi năm 0.5 điểm phần trăm", "KPI0115"),
    ("dti giai đoạn 2026 - 2030 đạt 70 điểm", "KPI0116"),
    ("kc giai đoạn 2026 - 2030 tăng 10% so với năm 2025", "KPI0116"),
    ("thu đến hết năm 2030 đạt 50 tỷ đồng", "KPI0116"),
    ("kc mỗi tháng tăng so với quý trước", "KPI0116"), ("kc quý II tăng so với tháng trước", "KPI0116"),
    ("tn giảm bình quân 150%/năm so với năm 2025", "KPI0307"),
    ("tn tăng bình quân 10 - 12%/năm giai đoạn 2026 - 2030", "KPI0103"),
    ("nghèo theo lộ trình đều từ 5% năm 2027 đến 3% năm 2030", "KPI0116"),
    ("nghèo theo lộ trình đều từ 5 năm 2025 đến 3% năm 2030", "KPI0303"),
    ("nghèo giảm bình quân 1%/năm giai đoạn 2026 - 2030", "KPI0302"),
    ("thu tăng bình quân 1%/năm so với năm 2026", "KPI0116"), ("nước từ 97% lên 95%", "KPI0103"),
    ("nghèo giảm từ 3% xuống còn 4%", "KPI0103"), ("nước từ 45% năm 2027 lên 70%", "KPI0116"),
    ("thu 6 tháng đầu năm gấp 1.5 lần năm 2025", "KPI0116"),
    ("có thêm 2 xã đạt chuẩn nông thôn mới trong quý II", "KPI0201"),
    ("thu đạt - 3 tỷ đồng", "KPI0103"), ("thu đạt 24 tỷ đồng (từ 30 tỷ đồng)", "KPI0103"),
    ("nước đạt 90% (từ 95% năm 2025)", "KPI0103"), ("nghèo còn 5% (từ 3%)", "KPI0103"),
    ("nước đạt 95% (từ 90% năm 2027)", "KPI0116"), ("thu đạt 12", "KPI0342"), ("thu đạt 10 - 12", "KPI0342"),
    ("hạng tăng lên 3 bậc", "KPI0147"),
    ("tối đa 90% hộ gia đình trở lên có nước sạch", "KPI0201"), ("nước đạt 95% trên tổng số dân", "KPI0103"),
  ])
  func isAsked(_ sentence: String, _ code: String) throws {
    let plan = "chỉ số kế \"Tỷ lệ giải ngân kế hoạch\": tỷ lệ của đồng mẫu số cố định cả năm\nchỉ tiêu \"I\""
    try asks(Self.head.replacing("chỉ tiêu \"I\"", with: plan) + "  " + sentence, code)
  }

  /// A file brings up a mistake.
  func asks(_ text: String, _ code: String) throws {
    var bench = try Bench()
    let id = bench.add(text)
    bench.link()
    let messages = (bench.reading[id] ?? []) + bench.check(id).1
    #expect(
      messages.filter { $0.severity == .error }.map(\.code.rawValue).contains(code), "\(messages.map(bench.line))")
  }
}
