import Base
import Lang
import Testing

/// The smallest input that brings up each message about characters and sentences, and nothing else.
@Suite struct TriggerTests {
  static let triggers: [(Code, String)] = [
    (.controlCharacter, "pack a\u{0}"),
    (.directionCharacter, "pack a // \u{202E}"),
    (.invisibleCharacter, "pack a\u{200B}b"),
    (.foreignLetter, "pack \u{430}bc"),
    (.foreignLetter, "pack \u{436}bc"),
    (.strayCharacter, "pack a;"),
    (.unclosedText, "pack a \"b"),
    (.curlyQuotes, "pack a “b”"),
    (.unknownEscape, "pack a \"b\\q\""),
    (.decimalComma, "targets \"b\" a >= 49,5%"),
    (.groupedNumber, "targets \"b\" a >= 1.234.567"),
    (.leadingPoint, "targets \"b\" a >= .5"),
    (.literalTooLong, "targets \"b\" a >= " + String(repeating: "1", count: 1001)),
    (.noSuchDay, "pack a issued 2024-02-30"),
    (.dateOrder, "pack a issued 19/02/2024"),
    (.misspeltWord, "targts \"b\""),
    (.notADeclaration, "hello"),
    (.unexpected, "targets \"b\" a >= 1 \"c\""),
    (.clauseNotHere, "pack a numerator \"b\""),
    (.citationFirst, "targets \"b\"\n  cite \"1\" a >= 1\n"),
    (.scaleWithoutUnit, "targets \"b\"\n  a >= 17 tỷ\n"),
    (.duplicateClause, "pack a year 2024 year 2025"),
    (.packNotFirst, "use a pack b"),
    (.statementOutside, "a >= 50%"),
    (.strayNumber, "targets \"b\" a >= 50% 60"),
    (.missingName, "pack"),
    (.reservedWord, "field note \"b\""),
    (.missingText, "pack a document"),
    (.missingDate, "pack a issued"),
    (.missingDate, "pack a issued \"19/02/2024\""),
    (.missingNumber, "pack a year"),
    (.missingNumber, "pack a year \"2024\""),
    (.missingPeriod, "targets \"b\" a > in"),
    (.missingPeriod, "targets \"b\" a > in \"năm 2023\""),
    (.badPeriod, "targets \"b\" a > in 2024-Q5"),
    (.periodWithoutIn, "targets \"b\" a > 2023-Q1"),
    (.missingValue, "targets \"b\" a >="),
    (.missingWord, "assign \"b\" if a >= 1"),
    (.missingType, "indicator a"),
    (.missingColon, "indicator a \"b\" share of dossiers"),
    (.unknownType, "indicator a: ratio of dossiers"),
    (.missingScope, "targets \"b\" a >= 50% for commune"),
    (.missingComparator, "targets \"b\" a 50%"),
    (.doubleEqual, "targets \"b\" a == 50%"),
    (.wrongComparator, "targets \"b\" a => 50%"),
    (.twoComparators, "targets \"b\" a >= > 50%"),
    (.chainedComparison, "targets \"b\" a >= 50% <= 60%"),
    (.percentInWords, "targets \"b\" a >= 50 percent"),
    (.missingThen, "assign \"b\" if a > 1 target = 2"),
    (.missingTarget, "assign \"b\" if a > 1 then 2"),
    (.elseWithoutIf, "assign \"b\" else target = 1"),
    (.branchAfterElse, "assign \"b\" target = 1 target = 2"),
    (.unclosedBracket, "targets \"b\" a >= (1"),
    (.isFigure, "targets \"b\" a is 95%"), (.isFigure, "criterion b a is 95%"),
    (.hoursOfTask, "tasks \"b\" task \"1\" \"c\" within 24 hours of \"d\""),
    (.hoursOfTask, "danh mục nhiệm vụ \"b\" nhiệm vụ \"1\" \"c\" trong 24 giờ kể từ khi \"d\""),
    (.badDayCount, "tasks \"b\" task \"1\" \"c\" within 0 days of \"d\""),
    (.unopenedBracket, "targets \"b\" a >= 1)"),
    (.tooDeep, "targets \"b\" a >= " + String(repeating: "(", count: 257)),
    (.badYearStart, "pack a year 2024 from April"), (.badYearStart, "pack a year 2024 from 31 January"),
    (.badYearStart, "pack a year 2024 from 1 tháng 13"), (.badYearStart, "pack a năm 2024 từ ngày 2024-01-29"),
    (.badYearStart, "pack a school year 2025-2026 from 2026-09-05"),
    (.badYearStart, "pack a năm học 2025-2026 từ ngày 1 tháng 1"),
    (.badPeriod, "pack a school year 2025"), (.badPeriod, "pack a năm học 2025-2027"),
    (.noSuchMonthEnd, "pack a year 2024 months end on day 28"),
    (.aimOrTarget, "targets \"b\" a aiming at 95%"), (.aimOrTarget, "chỉ tiêu \"b\" a phấn đấu trên 95%"),
    (.eachOrOnce, "phiếu điểm p tiêu chí có sáng kiến: cộng 1 điểm, tối đa 2 điểm"),
    (.eachOrOnce, "phiếu điểm p tiêu chí a: có 1 vụ: 3 điểm"),
    (.eachOrOnce, "chỉ số v \"Số vụ cháy\": số phiếu điểm p nhóm điểm trừ \"t\" tiêu chí 2 vụ cháy trừ 3 điểm"),
    (.unexpected, "phiếu điểm p tiêu chí a 5 điểm, cứ vượt 1% được cộng 0.5 điểm"),
    (.unexpected, "phiếu điểm p tiêu chí a 5 điểm: cứ tăng 1% so với chỉ tiêu được cộng 0.5 điểm"),
    (.unexpected, "phiếu điểm p tiêu chí a: đúng hạn: 2 điểm; chậm từ 1 ngày hoặc không báo cáo: 0 điểm"),
    (.unexpected, "phiếu điểm p\nTỷ trọng điểm: a chiếm 70%"),
    (.unexpected, "phiếu điểm p tổng số điểm chuẩn là 100 điểm, trong đó a 70 điểm"),
    (.unexpected, "phiếu điểm p tiêu chí a từ 9%: 5 điểm, cứ vượt 1% được cộng 0.5 điểm"),
    (.unexpected, "phiếu điểm p tiêu chí a 5 điểm, cứ thấp hơn 1% trừ 0.5 điểm"),
    (.unexpected, "phiếu điểm p tiêu chí a 5 điểm, mỗi vụ trừ 1 điểm, mỗi đơn trừ 1 điểm"),
    (.unexpected, "phiếu điểm p tiêu chí a đạt 80% chỉ tiêu: 5 điểm"),
    (.unexpected, "phiếu điểm p tiêu chí a: dưới 9% thì điểm tính theo tỷ lệ"),
    (.unexpected, "phiếu điểm p tiêu chí a 5 điểm, chậm thì trừ 50% số điểm"),
    (.unexpected, "phiếu điểm p tiêu chí a 5 điểm, trừ 150% số điểm mỗi vụ"),
    (.unexpected, "phiếu điểm p nhóm điểm trừ \"t\" tiêu chí a: mỗi vụ trừ 10% số điểm"),
    (.missingDate, "danh mục nhiệm vụ \"b\" nhiệm vụ \"1\" \"c\" cuối học kỳ I"),
    (.missingDate, "danh mục nhiệm vụ \"b\" nhiệm vụ \"1\" \"c\" kết thúc năm học 2025-2026"),
    (.unclosedBracket, "danh mục nhiệm vụ \"b\" nhiệm vụ \"1\" \"c\" (quý I"),
    (.duplicateClause, "danh mục nhiệm vụ \"b\" nhiệm vụ \"1\" \"c\" hằng quý (trước ngày 15/12)"),
    (.missingVerdict, "test \"b\" expect a"),
  ]

  @Test(arguments: triggers) func eachAloneAndInBothLanguages(_ code: Code, _ text: String) {
    let diagnostics = read(text).diagnostics
    #expect(diagnostics.map(\.code) == [code], "\(text.prefix(80))")
    for diagnostic in diagnostics {
      for wording in [diagnostic.message] + diagnostic.help + diagnostic.notes + diagnostic.related.map(\.label) {
        #expect(!wording.en.isEmpty && !wording.vi.isEmpty)
        #expect(!wording.en.hasSuffix(".") && !wording.vi.hasSuffix("."))
        let isSame = wording.en == wording.vi && !wording.en.hasPrefix("`")
        #expect(!isSame, "\(wording.en)")
      }
    }
  }

  @Test func filesThatAreNoRules() {
    #expect(
      mistakes(Parser.read(SourceFile(name: "a", bytes: [0x61, 0xFF]), id: FileID(0)).diagnostics, in: source("a")) == [
        "KPI0001 1:2"
      ])
    let utf16: [UInt8] = [0xFF, 0xFE, 0x70, 0, 0x61, 0]
    #expect(Parser.read(SourceFile(name: "a", bytes: utf16), id: FileID(0)).diagnostics.map(\.code) == [.notUTF8])
    let long = SourceFile(name: "a", bytes: [UInt8](repeating: 0x0A, count: 10_000_001))
    #expect(Parser.read(long, id: FileID(0)).diagnostics.map(\.code) == [.fileTooLong])
    #expect(mistakes("pack a\n//" + String(repeating: "x", count: 1_000_000)) == ["KPI0003 2:1"])
    #expect(mistakes("pack a\n//" + String(repeating: "x", count: 900_000)).isEmpty)
  }

  @Test func manyMistakesAreCutOff() {
    let text = "targets \"b\"\n" + (0..<500).map { "  a\($0) == 50%\n" }.joined()
    let diagnostics = read(text).diagnostics
    #expect(diagnostics.count == Parser.messageLimit + 1)
    #expect(diagnostics.last?.code == .tooManyMistakes)
    #expect(diagnostics.dropLast().allSatisfy { $0.code == .doubleEqual })
  }

  @Test func everyCodeOfThisPartHasATrigger() {
    // The last is for the checker to say.
    let others: Set<Code> = [.notUTF8, .fileTooLong, .lineTooLong, .tooManyMistakes, .tooManyPlaces]
    let known = Set(Self.triggers.map(\.0)).union(others)
    for code in Code.allCases where code.rawValue.hasPrefix("KPI00") || code.rawValue.hasPrefix("KPI01") {
      #expect(known.contains(code), "\(code)")
    }
  }

  /// Applying the edits of a message makes it go away.
  @Test(arguments: triggers) func editsMend(_ code: Code, _ text: String) throws {
    let diagnostic = try #require(read(text).diagnostics.first)
    guard !diagnostic.edits.isEmpty else { return }
    var bytes = Array(text.utf8)
    for edit in diagnostic.edits.sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(Int(edit.range.lower)..<Int(edit.range.upper), with: edit.replacement.utf8)
    }
    let mended = String(decoding: bytes, as: UTF8.self)
    #expect(!read(mended).diagnostics.contains { $0.code == code }, "\(mended)")
  }
}
