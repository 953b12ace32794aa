import Testing

/// What the prose of sheets of points means, and what of it is asked about.
extension ScoreSentenceTests {
  @Test(arguments: [
    // What gives nothing.
    (
      "tổng 5 điểm tiêu chí đh: từ 90% trở lên: 5 điểm; dưới 90% không chấm điểm",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 0 điểm dưới 90%"
    ),
    (
      "tổng 5 điểm tiêu chí đh: từ 90% trở lên: 5 điểm; còn lại không được điểm",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 0 điểm dưới 90%"
    ),
    (
      "tổng 5 điểm tiêu chí kh: 5 điểm, không ban hành thì không chấm điểm",
      "tổng 5 điểm tiêu chí kh 5 điểm nếu có"
    ),
    (
      "tổng 5 điểm tiêu chí kh: có: 5 điểm, không: không tính điểm",
      "tổng 5 điểm tiêu chí kh 5 điểm nếu có"
    ),
    (
      "tổng 5 điểm item đh from 90% or more: 5 points, below 90%: no points",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 0 điểm dưới 90%"
    ),
    // In proportion.
    (
      "tổng 5 điểm tiêu chí đh 5 điểm, điểm tính theo tỷ lệ",
      "tổng 5 điểm tiêu chí đh 5 điểm theo tỷ lệ"
    ),
    (
      "tổng 5 điểm tiêu chí đh 5 điểm thì số điểm được tính theo tỷ lệ",
      "tổng 5 điểm tiêu chí đh 5 điểm theo tỷ lệ"
    ),
    (
      "tổng 5 điểm tiêu chí đh: từ 90% trở lên: 5 điểm; dưới 90% thì điểm tính theo tỷ lệ",
      "tổng 5 điểm tiêu chí đh 5 điểm theo tỷ lệ, tối đa khi đạt 90%"
    ),
    (
      "tổng 5 điểm tiêu chí đh: đạt 90%: 5 điểm, còn lại điểm tính theo tỷ lệ",
      "tổng 5 điểm tiêu chí đh 5 điểm theo tỷ lệ, tối đa khi đạt 90%"
    ),
    (
      "tổng 5 điểm tiêu chí đh: từ 90%: 5 điểm; từ 60% đến dưới 90% thì điểm tính theo tỷ lệ; dưới 60%: 0 điểm",
      "tổng 5 điểm tiêu chí đh 5 điểm theo tỷ lệ, tối đa khi đạt 90% không điểm nếu dưới 60%"
    ),
    (
      "tổng 5 điểm item đh from 90% or more: 5 points, below 90% in proportion",
      "tổng 5 điểm tiêu chí đh 5 điểm theo tỷ lệ, tối đa khi đạt 90%"
    ),
    // Parts of the points.
    (
      "tổng 5 điểm tiêu chí đh đạt 90%: 5 điểm, dưới 90% trừ 40% số điểm",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 3 điểm dưới 90%"
    ),
    (
      "tổng 5 điểm tiêu chí đh từ 90% trở lên: 5 điểm; dưới 90% được 40% số điểm",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 2 điểm dưới 90%"
    ),
    (
      "tổng 5 điểm tiêu chí đh 5 điểm, nếu dưới 90% thì trừ 50% số điểm",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 2.5 điểm dưới 90%"
    ),
    (
      "tổng 5 điểm tiêu chí vp 5 điểm, mỗi vụ trừ 20% số điểm",
      "tổng 5 điểm tiêu chí vp 5 điểm trừ 1 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm tiêu chí vp 5 điểm, trừ 20% tổng số điểm mỗi vụ",
      "tổng 5 điểm tiêu chí vp 5 điểm trừ 1 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm item đh from 90% or more: 5 points, below 90% minus 50% of its points",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 2.5 điểm dưới 90%"
    ),
    (
      "tổng 5 điểm tiêu chí đh 5 điểm nếu từ 90% trở lên; dưới 90% thì điểm tính theo tỷ lệ",
      "tổng 5 điểm tiêu chí đh 5 điểm theo tỷ lệ, tối đa khi đạt 90%"
    ),
    (
      "tổng 5 điểm tiêu chí đh 5 điểm nếu đạt 90%, không chấm điểm nếu dưới 90%",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 0 điểm dưới 90%"
    ),
    // What is missing, and points off.
    (
      "tổng 5 điểm tiêu chí vp 5 điểm. Mỗi vụ trừ 2 điểm",
      "tổng 5 điểm tiêu chí vp 5 điểm trừ 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm tiêu chí bct 5 điểm, thiếu mỗi báo cáo trừ 1 điểm",
      "tổng 5 điểm tiêu chí bct 5 điểm trừ 1 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm tiêu chí bcn: đủ 12 báo cáo: 5 điểm, thiếu mỗi báo cáo trừ 1 điểm",
      "tổng 5 điểm tiêu chí bcn 5 điểm, cứ mỗi 1 báo cáo dưới 12 báo cáo trừ 1 điểm"
    ),
    (
      "tổng 5 điểm tiêu chí vp 5 điểm, bị trừ 2 điểm mỗi vụ",
      "tổng 5 điểm tiêu chí vp 5 điểm trừ 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm tiêu chí vp 5đ, mỗi vụ bị trừ 2đ",
      "tổng 5 điểm tiêu chí vp 5 điểm trừ 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm tiêu chí kh (5đ)",
      "tổng 5 điểm tiêu chí kh 5 điểm nếu có"
    ),
    (
      "tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí mỗi vụ vi phạm trừ 2 điểm, mỗi báo cáo còn thiếu trừ 1 điểm; mỗi sáng kiến được công nhận trừ 3 điểm",
      "tổng 5 điểm tiêu chí kh 5 điểm nếu có nhóm điểm trừ \"T\" tiêu chí vp trừ 2 điểm mỗi trường hợp tiêu chí bct trừ 1 điểm mỗi trường hợp tiêu chí sk trừ 3 điểm mỗi trường hợp"
    ),
    // So many cases.
    (
      "tổng 5 điểm tiêu chí vp: không có: 5 điểm, có 1 vụ: 3 điểm, từ 2 vụ trở lên: 0 điểm",
      "tổng 5 điểm tiêu chí vp 5 điểm theo bậc 5 điểm từ 0 vụ đến dưới 1 vụ, 3 điểm từ 1 vụ đến dưới 2 vụ, 0 điểm từ 2 vụ"
    ),
    (
      "tổng 5 điểm tiêu chí không có vụ vi phạm: 5 điểm; có 1 đến 2 vụ: 3 điểm; có từ 3 vụ trở lên: không chấm điểm",
      "tổng 5 điểm tiêu chí vp 5 điểm theo bậc 5 điểm từ 0 vụ đến dưới 1 vụ, 3 điểm từ 1 vụ đến dưới 3 vụ, 0 điểm từ 3 vụ"
    ),
    (
      "tổng 5 điểm tiêu chí không còn hộ nghèo: 5 điểm; trên 0% đến 5%: 3 điểm; trên 5%: 0 điểm",
      "tổng 5 điểm tiêu chí nghèo 5 điểm theo bậc 5 điểm từ 0% đến 0%, 3 điểm trên 0% đến 5%, 0 điểm trên 5%"
    ),
    (
      "tổng 5 điểm tiêu chí vp: không có: 5 điểm",
      "tổng 5 điểm tiêu chí vp 5 điểm nếu không có"
    ),
    (
      "tổng 5 điểm tiêu chí vp: 5 điểm, có: 0 điểm",
      "tổng 5 điểm tiêu chí vp 5 điểm nếu không có"
    ),
    (
      "tổng 5 điểm tiêu chí không có đơn thư vượt cấp: 5 điểm, có: 0 điểm",
      "tổng 5 điểm tiêu chí đt 5 điểm nếu đúng"
    ),
    (
      "tổng 5 điểm tiêu chí không có đơn thư vượt cấp: 5 điểm nếu đúng",
      "tổng 5 điểm tiêu chí đt 5 điểm"
    ),
    // One of what is counted.
    (
      "tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí 01 vụ vi phạm trừ 2 điểm",
      "tổng 5 điểm tiêu chí kh 5 điểm nếu có nhóm điểm trừ \"T\" tiêu chí vp trừ 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí để xảy ra 01 vụ vi phạm: bị trừ 2 điểm/01 vụ",
      "tổng 5 điểm tiêu chí kh 5 điểm nếu có nhóm điểm trừ \"T\" tiêu chí vp trừ 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí cứ 1 vụ vi phạm trừ 2 điểm",
      "tổng 5 điểm tiêu chí kh 5 điểm nếu có nhóm điểm trừ \"T\" tiêu chí vp trừ 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí có 1 vụ vi phạm trừ 2 điểm mỗi vụ",
      "tổng 5 điểm tiêu chí kh 5 điểm nếu có nhóm điểm trừ \"T\" tiêu chí vp trừ 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm thưởng \"T\" tiêu chí 01 sáng kiến được công nhận được cộng thêm 2 điểm",
      "tổng 5 điểm tiêu chí kh 5 điểm nếu có nhóm điểm thưởng \"T\" tiêu chí sk cộng 2 điểm mỗi trường hợp"
    ),
    (
      "tổng 5 điểm tiêu chí vp 5 điểm, 1 vụ trừ 2 điểm",
      "tổng 5 điểm tiêu chí vp 5 điểm trừ 2 điểm mỗi trường hợp"
    ),
    // What is measured once more, figures before what they count.
    (
      "tổng 5 điểm tiêu chí đh: hoàn thành 100%: 5 điểm; hoàn thành từ 80% đến dưới 100%: 1 điểm; dưới 80%: 0 điểm",
      "tổng 5 điểm tiêu chí đh: 100%: 5 điểm; từ 80% đến dưới 100%: 1 điểm; dưới 80%: 0 điểm"
    ),
    (
      "tổng 5 điểm tiêu chí đh: 90%: 5 điểm; thực hiện từ 80% đến dưới 90%: 3 điểm; thực hiện dưới 80% không tính điểm",
      "tổng 5 điểm tiêu chí đh 5 điểm theo bậc 5 điểm từ 90%, 3 điểm từ 80%, 0 điểm dưới 80%"
    ),
    (
      "tổng 5 điểm tiêu chí sk: 17/19 sáng kiến trở lên: 5 điểm; 15-16 sáng kiến: 3 điểm; dưới 15 sáng kiến: 0 điểm",
      "tổng 5 điểm tiêu chí sk 5 điểm theo bậc 5 điểm từ 17 sáng kiến, 3 điểm từ 15 sáng kiến, 0 điểm dưới 15 sáng kiến"
    ),
    // Bands by their names in words.
    (
      "tổng 100 điểm tiêu chí dti 100 điểm theo điểm chấm Xếp loại Tốt: tổng điểm ≥ 90; Khá: 70 ≤ tổng điểm < 90; loại Yếu: tổng số điểm < 70",
      "tổng 100 điểm tiêu chí dti 100 điểm theo điểm chấm xếp loại \"Tốt\" từ 90 xếp loại \"Khá\" từ 70 xếp loại \"Yếu\" dưới 70"
    ),
    (
      "tổng 100 điểm tiêu chí dti 100 điểm theo điểm chấm Xếp loại: Xuất sắc từ 90 điểm; Tốt từ 80 điểm đến dưới 90; Không đạt dưới 80 điểm.",
      "tổng 100 điểm tiêu chí dti 100 điểm theo điểm chấm xếp loại \"Xuất sắc\" từ 90 xếp loại \"Tốt\" từ 80 xếp loại \"Không đạt\" dưới 80"
    ),
    (
      "tổng 100 điểm tiêu chí dti 100 điểm theo điểm chấm Xếp loại: Hoàn thành nhiệm vụ: từ 50đ trở lên, Đạt: từ 30 đến dưới 50 điểm, Chưa đạt: còn lại",
      "tổng 100 điểm tiêu chí dti 100 điểm theo điểm chấm xếp loại \"Hoàn thành nhiệm vụ\" từ 50 xếp loại \"Đạt\" từ 30 xếp loại \"Chưa đạt\" dưới 30"
    ),
  ])
  func proseAsThePlainForm(_ sentence: String, _ plain: String) throws { try means(sentence, plain) }

  @Test func ofATarget() throws {
    let target = " chỉ tiêu \"M\" đh đạt 90%"
    let plain = try meaning("tổng 5 điểm tiêu chí đh 5 điểm nếu đạt chỉ tiêu" + target)
    for words in [
      "đạt 100% chỉ tiêu trở lên: 5 điểm", "hoàn thành 100% kế hoạch được giao: 5 điểm",
      "đạt từ 100% chỉ tiêu được giao: 5 điểm; dưới 100% chỉ tiêu: 0 điểm",
      "5 điểm nếu đạt 100% kế hoạch", "5 points if 100% of its target",
    ] {
      #expect(try meaning("tổng 5 điểm tiêu chí đh " + words + target) == plain, "\(words)")
    }
  }

  @Test(
    arguments: [
      (
        "tổng 5 điểm tiêu chí bcn 5 điểm, thiếu mỗi báo cáo trừ 1 điểm", "KPI0460",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí đh: từ 90%: 5 điểm; từ 60% đến dưới 90% thì điểm tính theo tỷ lệ", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí đh: dưới 90% thì điểm tính theo tỷ lệ", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí vp 5 điểm, trừ 150% số điểm mỗi vụ", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí kh: 5 điểm, chậm thì trừ 50% số điểm", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí đh 5 điểm, cứ vượt 1% được cộng 0.5 điểm", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí đh 5 điểm, cứ thấp hơn 1% trừ 0.5 điểm", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí đh từ 90% trở lên: 5 điểm, cứ vượt 1% được cộng 0.5 điểm", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí đh từ 90% trở lên: 5 điểm, cứ vượt 1% được cộng 0.5 điểm, tối đa 2 điểm", "KPI0103",
        "tổng 5 điểm tiêu chí đh 5 điểm nếu >= 90% điểm thưởng đh 2 điểm cộng 0.5 điểm cho mỗi 1% trên 90%"
      ),
      (
        "tổng 5 điểm tiêu chí đh đạt 100% chỉ tiêu trở lên: 5 điểm", "KPI0456",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí đh đạt 80% chỉ tiêu trở lên: 5 điểm", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí đh đạt 100% chỉ tiêu trở lên: 5 điểm; từ 80% đến dưới 100% chỉ tiêu: 3 điểm", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí vp 5 điểm, mỗi vụ trừ 2 điểm, mỗi vụ nghiêm trọng trừ 3 điểm", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí vp 5 điểm, trừ 2 điểm/vụ; trừ 3 điểm/vụ nghiêm trọng", "KPI0103",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí sk: có 1 sáng kiến: 5 điểm", "KPI0148",
        "tổng 5 điểm tiêu chí sk 5 điểm nếu >= 1 sáng kiến"
      ),
      (
        "tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí 2 vụ vi phạm trừ 3 điểm", "KPI0148",
        "tổng 5 điểm tiêu chí kh 5 điểm nếu có nhóm điểm trừ \"T\" tiêu chí vp 3 điểm nếu >= 2"
      ),
      (
        "tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm thưởng \"T\" tiêu chí có 01 sáng kiến được công nhận: cộng 3 điểm",
        "KPI0148",
        "tổng 5 điểm tiêu chí kh 5 điểm nếu có nhóm điểm thưởng \"T\" tiêu chí sk cộng 3 điểm mỗi trường hợp"
      ),
      (
        "tổng 5 điểm tiêu chí sk 17 tập thể", "KPI0114",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí không có vụ vi phạm: 5 điểm, có 1 vụ: 3 điểm", "KPI0464",
        "tổng 5 điểm tiêu chí vp 5 điểm theo bậc 5 điểm từ 0 vụ đến dưới 1 vụ, 3 điểm từ 1 vụ đến 1 vụ, 0 điểm trên 1 vụ"
      ),
      (
        "tổng 5 điểm tiêu chí không có đơn thư vượt cấp: 5 điểm nếu không có", "KPI0460",
        "tổng 5 điểm tiêu chí đt 5 điểm nếu đúng"
      ),
      (
        "tổng 5 điểm tiêu chí không có đơn thư vượt cấp 5 điểm nếu có", "KPI0460",
        "tổng 5 điểm tiêu chí đt 5 điểm nếu đúng"
      ),
      (
        "tổng 5 điểm tiêu chí kh: 5 điểm, có: 0 điểm", "KPI0460",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí đh: từ 95% 5 điểm, từ 80% 2 điểm, từ 90% 1 điểm, dưới 80%: 0 điểm", "KPI0469",
        nil
      ),
      (
        "tổng 5 điểm tiêu chí nghèo: đến 5% 5 điểm, đến 8% 1 điểm, đến 10% 2 điểm, trên 10%: 0 điểm", "KPI0469",
        nil
      ),
      // Points off in a group on top, and the other way round; some off for no.
      ("tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm thưởng \"T\" tiêu chí mỗi vụ vi phạm trừ 2 điểm", "KPI0148", nil),
      ("tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm thưởng \"T\" tiêu chí 01 vụ vi phạm trừ 2 điểm", "KPI0148", nil),
      (
        "tổng 5 điểm tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí mỗi sáng kiến được công nhận cộng 2 điểm",
        "KPI0148",
        nil
      ),
      ("tổng 5 điểm tiêu chí kh: 5 điểm; không ban hành trừ 2 điểm", "KPI0103", nil),
      // What brings a band down is no band.
      (
        "tổng 5 điểm tiêu chí kh 5 điểm xếp loại \"A\" từ 4 điểm xếp loại \"B\" các trường hợp còn lại hạ một bậc khi vp >= 1",
        "KPI0103", nil
      ),
    ] as [(String, String, String?)])
  func proseAsked(_ sentence: String, _ code: String, _ plain: String?) throws { try asks(sentence, code, plain) }

  /// Once, by words that may mean for each, is told; plain points and what is yes or no are not.
  @Test(arguments: [
    ("tiêu chí có sáng kiến được công nhận được cộng 5 điểm", true),
    ("tiêu chí có sáng kiến được công nhận: 5 điểm", false),
    ("tiêu chí có sáng kiến được công nhận: cộng 1 điểm mỗi trường hợp, tối đa 5 điểm", false),
    ("tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí có vụ vi phạm bị trừ 2 điểm", true),
    ("tiêu chí kh 5 điểm nhóm điểm trừ \"T\" tiêu chí có vụ vi phạm: 2 điểm", false),
  ])
  func onceIsTold(_ items: String, _ isTold: Bool) throws {
    var bench = try Bench()
    let id = bench.add(Self.head + " tổng 5 điểm " + items)
    bench.link()
    let messages = (bench.reading[id] ?? []) + bench.check(id).diagnostics
    #expect(messages.map(\.code) == (isTold ? [.eachOrOnce] : []), "\(messages.map(bench.line))")
    #expect(messages.allSatisfy { $0.severity == .warning })
  }
}
