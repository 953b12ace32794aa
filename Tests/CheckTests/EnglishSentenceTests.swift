import Testing

/// English sentences mean what their plain forms mean, as Vietnamese ones do.
extension SentenceTests {
  private static let english = """
    pack p year 2026 level commune
    thing home "household" plural homes
    thing fire "fire" plural fires
    thing visit "visit" plural visits
    indicator net "Households with internet access": share of home at the end of the period
    indicator late "Late decisions": share of home at the end of the period lower is better
    indicator fire_count "Number of fires": count of fire adds up lower is better
    indicator visit_count "Number of library visits": count of visit adds up
    indicator revenue "Revenue": money adds up
    indicator wait "Average waiting time": days only its own lower is better
    targets "I"

    """

  @Test(arguments: [
    // Comparators.
    ("net no less than 90%", "net >= 90%"), ("net not less than 90%", "net >= 90%"),
    ("net not below 90%", "net >= 90%"),
    ("net is at least 90%", "net >= 90%"), ("net should be at least 90%", "net >= 90%"),
    ("net to be at least 90%", "net >= 90%"), ("net will be at least 90%", "net >= 90%"),
    ("net must not fall below 90%", "net >= 90%"), ("visit_count no fewer than 40 visits", "visit_count >= 40"),
    ("late no more than 5%", "late <= 5%"), ("late not more than 5%", "late <= 5%"),
    ("late not above 5%", "late <= 5%"),
    ("late does not exceed 5%", "late <= 5%"), ("late must not exceed 5%", "late <= 5%"),
    ("late not exceeding 5%", "late <= 5%"), ("late should not exceed 5%", "late <= 5%"),
    ("late lower than 5%", "late < 5%"), ("late less than 5%", "late < 5%"), ("late under 5%", "late < 5%"),
    ("late kept below 5%", "late < 5%"), ("late is kept under 5%", "late < 5%"),
    ("fire_count fewer than 20 fires", "fire_count < 20"),
    ("net higher than 90%", "net > 90%"), ("net greater than 90%", "net > 90%"), ("net over 90%", "net > 90%"),
    ("net is above 90%", "net > 90%"), ("net exceeds 90%", "net > 90%"), ("net exactly 90%", "net = 90%"),
    ("net between 85% and 90%", "net from 85% to 90%"), ("wait between 5 and 7 days", "wait from 5 days to 7 days"),
    ("net 92% or above", "net >= 92%"), ("net 92% or higher", "net >= 92%"), ("net 92% or better", "net reaches 92%"),
    ("late 5% or better", "late <= 5%"), ("wait 28 days or fewer", "wait <= 28 days"),
    ("wait 28 days or less", "wait <= 28 days"), ("wait 28 days or below", "wait <= 28 days"),
    // Changes.
    ("late decreases by 2 percentage points against last year", "late reduced by 2 points against a year earlier"),
    ("late falls by 2 pp compared with 2025", "late reduced by 2 points against in 2025"),
    ("fire_count fall by 5% against 2025", "fire_count reduced by 5% against in 2025"),
    ("fire_count cut by 5% compared to last year", "fire_count reduced by 5% against a year earlier"),
    ("fire_count is reduced by 5% on last year", "fire_count reduced by 5% against a year earlier"),
    ("revenue rises by 5% on last year", "revenue increased by 5% against a year earlier"),
    ("revenue grows by 5% over last year", "revenue increased by 5% against a year earlier"),
    ("revenue grow by 5% from 2025 levels", "revenue increased by 5% against in 2025"),
    ("revenue grows by 5% compared with 2025 levels", "revenue increased by 5% against in 2025"),
    ("late does not increase against last year", "late not increased against a year earlier"),
    ("late reduced to 5%", "late <= 5%"), ("late is to be reduced to 5%", "late <= 5%"),
    ("late falls to 5%", "late <= 5%"),
    ("net increased to 60%", "net reaches 60%"), ("net raised to 60%", "net reaches 60%"),
    ("net kept at 60%", "net reaches 60%"), ("late cut from 8% to 5%", "late <= 5%"),
    ("late cut from 8% in 2025 to 5%", "late <= 5%"), ("late reduced from 8% to under 5%", "late < 5%"),
    ("net rises from 45% to 60%", "net reaches 60%"), ("net rises from 45% to at least 60%", "net >= 60%"),
    ("net reaches 60%, up from 45%", "net reaches 60%"), ("net reaches 60% (up from 45%)", "net reaches 60%"),
    ("visit_count at least 40 up from 35 in 2025", "visit_count >= 40"),
    ("late at most 5%, down from 8%", "late <= 5%"),
    // Times.
    ("net reaches 60% by 2030", "net reaches 60% by end of 2030"),
    ("net reaches 60% by March 2026", "net reaches 60% by end of month 3"),
    ("net reaches 60% by Mar", "net reaches 60% by end of month 3"),
    ("net reaches 60% by end of March 2026", "net reaches 60% by end of month 3"),
    ("net reaches 60% by the end of March", "net reaches 60% by end of month 3"),
    ("net reaches 60% by March 2027", "net reaches 60% by 2027-03-31"),
    ("revenue at least 5 billion VND in March 2026", "revenue >= 5 billion VND in month 3"),
    ("revenue at least 5 billion VND in Q1", "revenue >= 5 billion VND in quarter 1"),
    ("revenue at least 5 billion VND in H1 2026", "revenue >= 5 billion VND in half 1"),
    ("net reaches 60% by Q2", "net reaches 60% by end of quarter 2"),
    ("net reaches 60% before July", "net reaches 60% before 2026-07-01"),
    ("net reaches 60% at 31 March", "net reaches 60% by 2026-03-31"),
    ("net reaches 60% as at 31 March 2026", "net reaches 60% by 2026-03-31"),
    ("net reaches 60% by March 31", "net reaches 60% by 2026-03-31"),
    ("By March 2026, net reaches 60%", "net reaches 60% by end of month 3"),
    ("By 31 March, households with internet access reach 60%", "net reaches 60% by 2026-03-31"),
    ("revenue rises by 5% in March against March 2025", "revenue increased by 5% in month 3 against in 2025-03"),
    ("revenue rises by 5% in March against in March 2025", "revenue increased by 5% in month 3 against in 2025-03"),
    ("revenue rises by 5% in Q1 compared with Q1 2025", "revenue increased by 5% in quarter 1 against in 2025-Q1"),
    ("visit_count at least 40 for the whole year", "visit_count >= 40 yearly"),
    ("visit_count at least 40 over the year", "visit_count >= 40 yearly"),
    ("visit_count >= 4 each half", "visit_count >= 4 every 6 months"),
    ("visit_count >= 4 in each half-year", "visit_count >= 4 every 6 months"),
    ("visit_count >= 4 in each quarter", "visit_count >= 4 each quarter"),
    ("visit_count at least 10 over 6 months", "visit_count >= 10 rolling 6 months"),
    ("net by March reaches 50%", "net reaches 50% by end of month 3"),
    // A figure before what it is a part of.
    ("at least 90% of households with internet access", "net >= 90%"),
    ("at least 90% of households with internet access by Q2", "net >= 90% by end of quarter 2"),
  ])
  func asThePlainEnglishForm(_ sentence: String, _ plain: String) throws {
    let meant = try meaning(plain, Self.english)
    #expect(!meant.isEmpty)
    #expect(try meaning(sentence, Self.english) == meant)
  }

  /// What has two readings, or none, is told.
  @Test(arguments: [
    ("net improves by 5 points against in 2025", "KPI0147"), ("visit_count at least 40 in quarters 1 and 2", "KPI0147"),
    ("net rises from 60% to 45%", "KPI0103"), ("net at least 40% up from 45%", "KPI0103"),
    ("revenue at least 5 billion VND in March 2025", "KPI0475"),
    ("no more than 1% of patients wait over 6 weeks", "KPI0103"), ("revenue over 10%", "KPI0303"),
    ("fire_count reduced by 40 against in 2025", "KPI0304"),
  ])
  func isAskedInEnglish(_ sentence: String, _ code: String) throws { try asks(Self.english + "  " + sentence, code) }

  /// The language's own forms go before titles that begin as they do; in a section the titles are meant.
  @Test func titlesThatBeginAsTypes() throws {
    let head = """
      pack p year 2026 level commune
      thing visit "visit" plural visits
      thing district "district" plural districts
      indicator visits "Visits": count of visits adds up
      indicator tally "Count of visits": count of visits adds up
      indicator growth "Change of visits": percent = change of visits against a year earlier
      indicator good "Share of districts": share of districts at the end of the period
      targets "I"

      """
    #expect(try meaning("count of visits at least 5", head) == meaning("tally at least 5", head))
    #expect(try meaning("share of districts at least 50%", head) == meaning("good at least 50%", head))
    #expect(try meaning("change of visits at least 5%", head) == meaning("growth at least 5%", head))
  }

  @Test(arguments: ["above", "target", "between"])
  func wordsOfTheLanguageAreNoNames(_ word: String) throws {
    try asks("pack p year 2026\nindicator \(word) \"X\": number\n", "KPI0111")
  }

  /// No edit turns a sentence round.
  @Test(arguments: [
    ("late lower then 5%", "late lower than 5%"), ("net no lesser than 60%", "net no less than 60%"),
    ("late reduced 5 points against in 2025", "late reduced by 5 points against in 2025"),
    ("late decreasing by 2 points against in 2025", "late decrease by 2 points against in 2025"),
    ("late not grow by 2 points against in 2025", nil), ("net shrunk to 5%", nil), ("late reducing to 5%", nil),
    ("fire_count reduced by 40 against in 2025", nil), ("no more than 1% of patients wait over 6 weeks", nil),
    ("late over the under it last 3 years", nil), ("visit_count at least 4 in in month 5", nil),
    ("late <= a quarterly earlier", nil),
  ])
  func keepsItsDirection(_ sentence: String, _ mended: String?) throws {
    var bench = try Bench()
    let id = bench.add(Self.english + "  " + sentence)
    bench.link()
    let messages = (bench.reading[id] ?? []) + bench.check(id).1
    let offered = messages.filter { !$0.edits.isEmpty }.map { message in
      var bytes = Array((Self.english + "  " + sentence).utf8)
      for edit in message.edits.sorted(by: { $0.range > $1.range }) {
        bytes.replaceSubrange(Int(edit.range.lower)..<Int(edit.range.upper), with: edit.replacement.utf8)
      }
      return String(decoding: bytes.dropFirst(Self.english.utf8.count + 2), as: UTF8.self)
    }
    #expect(offered == [mended].compactMap { $0 })
  }
}
