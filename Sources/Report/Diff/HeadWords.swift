import Base
import Eval
import Lang

/// What packs say of themselves, and how indicators are measured, in words.
enum HeadWords {
  static func text(_ aspect: HeadAspect, _ difference: PackDifference) -> Wording {
    let (old, new) = (difference.old.pack, difference.new.pack)
    switch aspect {
    case .year:
      let (before, after) = (old.years.yearText(old.year), new.years.yearText(new.year))
      return Wording(
        en: "the year: \(before) → \(after); days and earlier years are compared by their place in each plan's year",
        vi: "năm: \(before) → \(after); ngày, tháng và các năm trước được so theo vị trí trong năm của mỗi kế hoạch")
    case .yearForm:
      return Wording(
        en: "their years or months begin on different days, so that their targets are not compared",
        vi: "năm hoặc tháng của hai gói bắt đầu vào ngày khác nhau, nên không so các chỉ tiêu")
    case .level:
      let before = Display.name(difference.old.vocabulary[old.level].term)
      let after = Display.name(difference.new.vocabulary[new.level].term)
      return Wording(en: "the level: \(before.en) → \(after.en)", vi: "cấp: \(before.vi) → \(after.vi)")
    case .place:
      func place(_ pack: Pack) -> String {
        let places = ([pack.place] + pack.within.map(\.place)).compactMap { $0 }
        return places.isEmpty ? "–" : places.joined(separator: ", ")
      }
      return Wording(en: "the place: \(place(old)) → \(place(new))", vi: "địa bàn: \(place(old)) → \(place(new))")
    case .holding:
      return Wording(
        en: "which holds where a whole and its parts differ: changed",
        vi: "số tổng hay các phần được tính khi lệch nhau: đã đổi")
    case .history: return Wording(en: "what units were made of: changed", vi: "lịch sử đơn vị: đã đổi")
    case .data:
      return Wording(en: "what data files hold (`data`): declared otherwise", vi: "khai báo `dữ liệu`: đã đổi")
    }
  }

  static func entry(_ row: IndicatorDifference, _ difference: PackDifference) -> DifferenceEntry {
    let (old, new) = (difference.old.vocabulary[row.old], difference.new.vocabulary[row.new])
    var entry = DifferenceEntry(
      words: [Wording(en: "changed", vi: "thay đổi")], role: .warning, title: Display.name(new.term))
    let words = OutcomeWords.joined(row.aspects.map(text), ", ")
    entry.old = [.init(text: Wording(same: ""), citation: "", range: old.term.range)]
    entry.new = [.init(text: words, citation: "", range: new.term.range)]
    return entry
  }

  private static func text(_ aspect: IndicatorDifference.Aspect) -> Wording {
    switch aspect {
    case .measure: Wording(en: "measures something else", vi: "đo đại lượng khác")
    case .direction: Wording(en: "better the other way", vi: "chiều tốt hơn đảo lại")
    case .noCases: Wording(en: "scores otherwise where nothing occurs", vi: "tính khác khi không phát sinh")
    case .overTime: Wording(en: "parts of a period make it otherwise", vi: "cộng theo thời gian khác")
    case .overUnits: Wording(en: "units make their parent's result otherwise", vi: "gộp đơn vị theo cách khác")
    case .holding: Wording(en: "whole and parts: the other holds", vi: "số tổng và các phần: bên khác được tính")
    case .denominators: Wording(en: "other denominators", vi: "mẫu số khác")
    case .formula: Wording(en: "another formula on records", vi: "công thức trên bản ghi khác")
    case .records: Wording(en: "other records", vi: "bản ghi khai báo khác")
    case .computation: Wording(en: "made of results otherwise", vi: "tính từ kết quả khác theo cách khác")
    }
  }
}
