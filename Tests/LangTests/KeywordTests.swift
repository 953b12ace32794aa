import Base
import Lang
import Testing

/// English and Vietnamese say the same.
@Suite struct KeywordTests {
  static let packs =
    Checkout.rules(under: "rules") + Checkout.rules(under: "examples") + Checkout.rules(under: "Sources/Stdlib/Prelude")

  /// `text` with every keyword written in `language`.
  static func rewritten(_ reading: Reading, _ language: Language) -> String {
    var bytes = reading.stream.source.bytes
    for keyword in reading.keywords.sorted(by: { $0.range > $1.range }) {
      let phrase = keyword.keyword.phrases(language).first ?? ""
      bytes.replaceSubrange(Int(keyword.range.lower)..<Int(keyword.range.upper), with: phrase.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A shape without the words of scales, which are shown as they are written: `tỷ đồng`, `billion VND`.
  static func unworded(_ shape: String) -> String {
    shape.replacing(/(scale: \{factor: \d+, unit: \w+), text: [^}]*\}/) { "\($0.output.1)}" }
  }

  @Test func thereArePacks() { #expect(KeywordTests.packs.count > 5) }

  @Test(arguments: packs) func bothLanguagesGiveOneTree(_ path: String) throws {
    let reading = read(String(decoding: try Checkout.bytes(path), as: UTF8.self))
    #expect(mistakes(reading.diagnostics, in: reading.stream.source).isEmpty)
    let expected = Self.unworded(shape(reading.file))
    for language in [Language.vi, .en] {
      let text = Self.rewritten(reading, language)
      #expect(Self.unworded(shape(read(text).file)) == expected)
      #expect(mistakes(text).isEmpty)
      #expect(Self.unworded(shape(read(Self.rewritten(read(text), .en)).file)) == expected)
    }
  }

  @Test(arguments: [LanguageTests.sonHa, LanguageTests.bacGiang, everything])
  func everyFormInBothLanguages(_ text: String) {
    let reading = read(text)
    #expect(mistakes(text).isEmpty)
    let vietnamese = Self.rewritten(reading, .vi)
    #expect(mistakes(vietnamese).isEmpty)
    #expect(shape(read(vietnamese).file) == shape(reading.file))
  }

  @Test func circumfix() {
    let text = "chỉ tiêu \"x\" do tỉnh giao a tối thiểu 5% giao \"y\" chỉ tiêu = 5%"
    #expect(mistakes(text).isEmpty)
    let english = Self.rewritten(read(text), .en)
    #expect(english == "targets \"x\" set by tỉnh  a at least 5% assign \"y\" target = 5%")
    #expect(shape(read(english).file) == shape(read(text).file))
  }

  @Test func everyKeywordHasPhrasesAndOnlySomeShareThem() {
    for keyword in Keyword.allCases {
      #expect(!keyword.phrases(.en).isEmpty || !keyword.phrases(.vi).isEmpty, "\(keyword)")
      for language in Language.allCases {
        for phrase in keyword.phrases(language) {
          #expect(KeywordTable.shared.keywords(of: phrase).contains(keyword), "\(phrase)")
          #expect(TextFolding.matchKey(phrase) == phrase.lowercased(), "\(phrase)")
        }
      }
    }
    #expect(KeywordTable.reservedWords.contains("targets") && KeywordTable.reservedWords.contains("giao"))
    #expect(!KeywordTable.reservedWords.contains("commune"))
    #expect(KeywordTable.shared.keywords(of: "Chỉ  Tiêu") == [.targets, .target])
    #expect(KeywordTable.shared.keywords(of: "chỉ").isEmpty)
  }

  /// Every form of the grammar once.
  static let everything = """
    pack p "P" number "1" issued 2024-01-02 by "B" year 2024 level district "S" in province "Q" under q from "q.kpi"
      cite "a" quote "b" reading "c" note "d" cite "e"
    use tthc use other from "other.kpi"
    thing dossier "hồ sơ" plural dossiers alias hs, "bộ hồ sơ"
    level commune "xã" under district alias "phường" until 2025-07-01
    kind department "phòng" alias "ban" field land "đất" alias "đất đai"
    indicator a "A": share of dossiers numerator "n" denominator "d" higher is better no cases neutral mean alias "aa"
    indicator b: reduction of dossiers denominator all "x" = denominator of a denominator some = numerator of a
      lower is better no cases: full cite "q"
    indicator c: count of dossiers no cases zero indicator d: number indicator e: money indicator f: score indicator g: days
    targets "T" of p set by province for level commune, district or kind department except unit "X", "Y" by 2024-12-31
      cite "s" note "alone" cite "t" quote "u"
      a at least 50% for field land, water pooled by 2024-12-15 cite "1", "2" quote "x" reading "y" note "z"
      a of all above 5% a more than 5% a at most 5% a below 5% a less than 5% a exactly 5% a reaches 5%
      a from 5% to 6% a from 5% to under 6% a above 5% up to 6% a from 5% or more a = 5% a != 5%
      b reduced by at least 20% against in 2022 b reduced by 20% against "x" before 2024-12-15
      c > in 2022 waived by document "w" until 2026-06-30 g at most 5 working days g below 3 days e > 1000 VND
      c >= a year earlier d >= superior
    assign "R" to targets "T", "U" for level commune except kind department
      if 2023 >= superior and not (2022 is missing or 2021 is known) then target = 2023 * 1.1 + 5 points
      else if true = false then target = if 1 > 2 then central else min(1, 2)
      else target = province
      never below province never above 100% when 2023 is missing then target = province
      when 2022 is missing then no target rounded to 2 places, half up cite "r"
    assign "S" target = (1/3 rounded to 1 place, up) rounded to 0 places, down
    data "f*.csv" number format vi shares as percent missing "x", "-" no cases "KPS"
      unit from "U" name from column 2 level commune kind department parent from "P" period 2024-Q1 field "land"
      a from "N" of "D" a of all from column 3 of column 4 as percent b from "x" as fraction
    data "g.csv" number format en shares as fraction period from "Năm"
    data bieu "B" of dossier number format vi leave out rows where "U" is "A", "B" and column D is blank
      leave out rows where "U" starts with "H" leave out rows where "U" contains "x" and "V" ends with "y"
      only rows where "U" is "Tổng" until row where "U" is "Nơi nhận" check "T" = "A" + "B" - column 3 check "T" = "A" + 2
      alias "UBND xã A", "A" of "Xã A" alias from "Tên khác" group from "Nhóm"
    data "h-*.csv" of dossier as bieu date format yyyy-MM-dd sheet "Tháng 3" encoding "tcvn3" delimiter ";"
      header in rows 4 to 6 period from "Năm" month "Tháng" returned from "Ngày trả" as dd/MM/yyyy
      channel from "Kênh" or "Kênh nộp" with "0" as direct, "1" as online, blank as "trực tiếp", "x" as blank
      group "1"
    data "i.csv" sheet 2 header in row 5 period from quarter of column AB as MM/dd/yyyy
      a from "A" + "B" of "C" - column E field from "F" with "1" as land
    data "j.csv" period from year of "N" data "k.csv" period from half of "N" data "l.csv" period from file name
    data "m.csv" period from "N" quarter "Q" data "n.csv" period from column 1 half column 2 data "o.csv" period from month of "N"
    tasks "N" of p cite "s" reading "c" note "n" cite "t"
      task "1" "W" lead "L" for level commune except unit "X" lead "M" support "S", "U" product "P", "Q" in month 2 cite "u"
      task "2" "W" lead "L" in months 3, 6 and 9, 2024-12 and before 2024-01-20 task "3" "W" in quarters I, 2
      task "4" "W" by 2024-01-20 quote "q" note "r" task "5" "W" in half 1 task "6" "W" in 2024-Q1 task "7" "W" monthly
      task "8" "W" quarterly and yearly task "9" "W" every 6 months and at year end task "10" "W" ongoing
      task "11" "W" every 3 months and on event "e" task "12" "W" as planned in "k" task "13" "W" as planned
      task "14" "W" along with "a" task "15" "W" no time given
    note "by itself" cite "x" quote "y"
    test "t" unit "X" level commune kind department parent "Y"
      given a in 2023 = 45% given a of all for field land for unit "X" in 2023-Q1 = 45 of 50
      given a = missing given a = missing of 40 given a = 40 of missing given a a year earlier = 120
      expect target of a = 49.5% expect value of a = 45 of 50 expect coverage of a = 3 of 4
      expect note of a for unit "X" "capped" expect error KPI0707
      expect tasks = 26 expect due of task "1" = 2024-02-29, 2024-03-31 expect due of task "2" = missing
      expect a is met expect a is missed expect a is no cases expect a is no data expect a is not asked
    """
}
