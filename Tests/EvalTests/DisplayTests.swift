import Base
import Eval
import Lang
import Testing

/// Values as people read them.
@Suite struct DisplayTests {
  private let hand = HandMade()

  @Test(arguments: [
    ("495/1000", "49.5%", "49,5%"), ("1/2", "50%", "50%"), ("750/1100", "68.18%", "68,18%"), ("1", "100%", "100%"),
    ("9999/10000", "99.99%", "99,99%"), ("99999/100000", "99.999%", "99,999%"), ("0", "0%", "0%"),
    ("1/1000000", "0.0001%", "0,0001%"), ("1045/1000", "104.5%", "104,5%"), ("8999/20000", "45%", "45%"),
  ])
  func shares(number: String, en: String, vi: String) {
    #expect(Display.value(q(number), .share, in: hand.vocabulary) == Wording(en: en, vi: vi))
  }

  @Test func showsTheSideOfTheThreshold() {
    let (value, threshold) = (q("45002/50000"), percent("90"))
    #expect(Display.value(value, .share, in: hand.vocabulary, against: [threshold]).en == "90.004%")
    #expect(Display.threshold(threshold, .share, in: hand.vocabulary, against: [value]).en == "90%")
    #expect(Display.value(q("8999/20000"), .share, in: hand.vocabulary, against: [percent("45")]).vi == "44,995%")
    #expect(Display.value(q("2/3"), .share, in: hand.vocabulary, against: [percent("66.67")]).en == "66.667%")
    #expect(Display.threshold(q("8999/20000"), .share, in: hand.vocabulary).en == "44.995%")
  }

  /// 59 5/11% and 59.453% both print 59.45% at two places.
  @Test func thresholdAndValueSideBySide() {
    let (threshold, value) = (q("6540/11000"), percent("59.453"))
    #expect(
      Display.requirement([.atLeast], [threshold], .share, in: hand.vocabulary, value: value).en == "≥ 59.455%")
    #expect(Display.value(value, .share, in: hand.vocabulary, against: [threshold]).en == "59.453%")
  }

  @Test func neededOfAValueAtTheThreshold() {
    let needed = VerdictRow.Needed.beyond(.zero, rises: true, limit: nil)
    var hand = hand
    let rate = hand.share("rate")
    #expect(Display.needed(needed, of: hand.vocabulary[rate], .share, in: hand.vocabulary).en == "anything higher")
  }

  @Test func countsAndTheRest() {
    let count = ValueType.count(hand.dossier)
    #expect(Display.value(q("1234"), count, in: hand.vocabulary) == Wording(en: "1,234 dossiers", vi: "1.234 hồ sơ"))
    #expect(Display.value(q("1"), count, in: hand.vocabulary) == Wording(en: "1 dossier", vi: "1 hồ sơ"))
    #expect(
      Display.value(percent("2.5"), .points, in: hand.vocabulary)
        == Wording(en: "2.5 points", vi: "2,5 điểm phần trăm"))
    #expect(Display.value(q("1234567.5"), .money, in: hand.vocabulary).vi == "1.234.567,5 đồng")
    #expect(
      Display.period(YearForm.calendar.parse("2024-Q2") ?? year(1900)) == Wording(en: "Q2 2024", vi: "quý II/2024"))
  }
}
