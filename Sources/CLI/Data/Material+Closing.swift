import Base

extension Session {
  /// Says after the messages about data that nothing was done, and how the rest could be: `canSkip` is whether
  /// `--skip-bad-rows` leaves a rest; `hasRows`, whether rows without errors are on the screen already.
  func closeRefusedData(errors count: Int, canSkip: Bool, _ verb: Verb?, hasRows: Bool = false) {
    let undone: Wording
    let rest: Wording
    switch verb {
    case .assign:
      undone = Wording(en: "no target was assigned", vi: "chưa giao chỉ tiêu nào")
      rest = Wording(en: "assigns the rest", vi: "giao chỉ tiêu cho phần còn lại")
    case .course:
      undone = Wording(en: "no course was computed", vi: "chưa tính tiến độ nào")
      rest = Wording(en: "computes the rest", vi: "tính phần còn lại")
    case .trend:
      undone = Wording(en: "no trend was computed", vi: "chưa tính diễn biến nào")
      rest = Wording(en: "computes the rest", vi: "tính phần còn lại")
    case .score:
      undone = Wording(en: "nothing was scored", vi: "chưa chấm điểm đơn vị nào")
      rest = Wording(en: "scores the rest", vi: "chấm điểm phần còn lại")
    case .gap:
      undone = Wording(en: "there is no score to better", vi: "chưa có điểm để tính cách nâng")
      rest = Wording(en: "scores the rest", vi: "chấm điểm phần còn lại")
    case .why:
      undone = Wording(en: "there is no verdict to explain", vi: "chưa có kết luận để giải thích")
      rest = Wording(en: "judges the rest", vi: "đánh giá phần còn lại")
    case .tasks:
      undone = Wording(en: "no task was judged", vi: "chưa xét nhiệm vụ nào")
      rest = Wording(en: "judges the rest", vi: "xét phần còn lại")
    default:
      undone = Wording(en: "nothing was graded", vi: "chưa đánh giá đơn vị nào")
      rest = Wording(en: "grades the rest", vi: "đánh giá phần còn lại")
    }
    if hasRows {
      let closing = Wording(
        en: "\(count) \(count == 1 ? "error" : "errors") in the data; the rows above are without these",
        vi: "\(count) lỗi trong số liệu; các dòng phía trên không gồm những dòng có lỗi")
      say("\n" + closing[language] + "\n")
      return
    }
    // What was written while the file was read, before a later row showed that it does not hold.
    let outcome =
      shown.count > 0 ? Wording(en: "the rows above do not hold", vi: "các dòng phía trên không còn giá trị") : undone
    let closing = Wording(
      en: "\(count) \(count == 1 ? "error" : "errors") in the data; \(outcome.en)",
      vi: "\(count) lỗi trong số liệu; \(outcome.vi)")
    say("\n" + closing[language] + "\n")
    guard canSkip else { return }
    let hint = Wording(
      en: "`--skip-bad-rows` leaves out the rows with errors and \(rest.en)",
      vi: "thêm `--skip-bad-rows` để bỏ các dòng có lỗi và \(rest.vi)")
    say("  " + errorStyle(.help, language == .vi ? "gợi ý:" : "help:") + " " + hint[language] + "\n")
  }
}
