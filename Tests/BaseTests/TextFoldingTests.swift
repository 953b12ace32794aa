import Testing

@testable import Base

@Suite struct TextFoldingTests {
  /// Every vowel with no tone, grave, acute, hook, tilde, dot below.
  static let vowels = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
    "yỳýỷỹỵ", "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ",
    "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
  ]
  static let tones = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
  static let shapes: [Unicode.Scalar: (String, String)] = [
    "ă": ("a", "\u{306}"), "â": ("a", "\u{302}"), "ê": ("e", "\u{302}"), "ô": ("o", "\u{302}"), "ơ": ("o", "\u{31B}"),
    "ư": ("u", "\u{31B}"), "Ă": ("A", "\u{306}"), "Â": ("A", "\u{302}"), "Ê": ("E", "\u{302}"), "Ô": ("O", "\u{302}"),
    "Ơ": ("O", "\u{31B}"), "Ư": ("U", "\u{31B}"),
  ]

  /// Strings of Swift are equal when canonically equivalent; these tests look at the bytes.
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func everyVietnameseVowelWithEveryTone() throws {
    for group in Self.vowels {
      let scalars = Array(group.unicodeScalars)
      #expect(scalars.count == 6)
      let plain = try #require(scalars.first)
      for (scalar, tone) in zip(scalars, Self.tones) {
        let wanted = bytes(String(scalar))
        var ways = [String(scalar), String(plain) + tone]
        if let (letter, mark) = Self.shapes[plain] {
          ways.append(letter + mark + tone)
          // The toned plain letter with the shape's mark after it.
          let toned = String(decoding: TextFolding.nfc(bytes(letter + tone)), as: UTF8.self)
          for way in [letter + tone + mark, toned + mark] {
            // Marks above in the other order are no composed letter to Unicode, but one name.
            if mark == "\u{31B}" || tone == "\u{323}" || tone.isEmpty { ways.append(way) }
            #expect(bytes(TextFolding.key(way)) == bytes(TextFolding.key(String(scalar))))
          }
        }
        for way in ways {
          #expect(bytes(TextFolding.nfc(way)) == wanted)
          #expect(TextFolding.nfc(bytes(way)) == wanted)
          #expect(bytes(TextFolding.nfc("x" + way + "n")) == bytes("x" + String(scalar) + "n"))
          #expect(bytes(TextFolding.key(way)) == bytes(TextFolding.key(String(scalar))))
          let loose = Self.shapes[plain]?.0 ?? String(plain)
          #expect(bytes(TextFolding.looseKey(way)) == bytes(loose.lowercased()))
        }
      }
    }
  }

  @Test func composingOtherLanguages() {
    for (text, wanted) in [
      ("c\u{327}", "ç"), ("u\u{308}", "ü"), ("n\u{303}", "ñ"), ("A\u{30A}", "Å"), ("s\u{30C}", "š"), ("e\u{301}", "é"),
      ("o\u{308}\u{304}", "ȫ"), ("q\u{301}", "q\u{301}"), ("\u{301}a", "\u{301}a"), ("", ""), ("abc", "abc"),
      ("e\u{341}", "é"), ("e\u{340}", "è"), ("u\u{344}", "ǘ"), ("e\u{301}\u{301}", "é\u{301}"),
      ("a\u{34F}\u{301}", "a\u{34F}\u{301}"), ("日本\u{301}", "日本\u{301}"), ("🙂e\u{301}", "🙂é"),
      ("ế\u{323}", "ệ\u{301}"), ("\u{323}\u{302}", "\u{323}\u{302}"), ("a\u{315}\u{300}\u{5AE}", "à\u{315}\u{5AE}"),
    ] {
      #expect(bytes(TextFolding.nfc(text)) == bytes(wanted))
    }
    #expect(TextFolding.nfc([0xCC, 0x65, 0xFF]) == [0xCC, 0x65, 0xFF])
    #expect(TextFolding.nfc([] as [UInt8]) == [])
  }

  @Test func composedTextStaysEquivalent() {
    // Swift compares strings by canonical equivalence: what is composed must stay equal to what came in, and texts
    // that Swift takes for equal must come out the same.
    let letters = Array("aeouyAEUdsqxơưâêăôệốüçñ đĐ".unicodeScalars)
    let marks = (0x300...0x36F).compactMap { Unicode.Scalar($0 as Int) }
    let frequent: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{309}", "\u{323}", "\u{31B}", "\u{306}",
    ]
    var random = RandomSource(31)
    for round in 0..<20_000 {
      var view = String.UnicodeScalarView()
      let pool = round % 2 == 0 ? frequent : marks
      for _ in 0..<(random.next() % 3 + 1) {
        if let letter = letters.randomElement(using: &random) { view.append(letter) }
        for _ in 0..<(random.next() % 4) {
          if let mark = pool.randomElement(using: &random) { view.append(mark) }
        }
      }
      let text = String(view)
      let composed = TextFolding.nfc(text)
      #expect(composed == text)
      #expect(bytes(TextFolding.nfc(composed)) == bytes(composed))
      #expect(composed.unicodeScalars.count <= text.unicodeScalars.count * 2)
      let key = TextFolding.key(text)
      #expect(bytes(TextFolding.key(composed)) == bytes(key))
      #expect(bytes(TextFolding.key(key)) == bytes(key))
      let loose = TextFolding.looseKey(text)
      #expect(bytes(TextFolding.looseKey(loose)) == bytes(loose))
      #expect(bytes(TextFolding.looseKey(key)) == bytes(loose))
    }
  }

  @Test func lowerCaseIsUnicodes() {
    for value in 0...0x2_FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var mine: [Unicode.Scalar] = []
      TextFolding.appendLowercase(scalar, to: &mine)
      if mine != Array(scalar.properties.lowercaseMapping.unicodeScalars) { Issue.record("\(value)") }
      if TextFolding.isSpace(scalar) != scalar.properties.isWhitespace { Issue.record("space \(value)") }
    }
  }

  @Test(arguments: [
    ("hóa", "hoá"), ("HÓA", "HOÁ"), ("hòa", "hoà"), ("hỏa", "hoả"), ("õa", "oã"), ("họa", "hoạ"), ("khỏe", "khoẻ"),
    ("lòe", "loè"), ("xóe", "xoé"), ("xõe", "xoẽ"), ("họe", "hoẹ"), ("ủy", "uỷ"), ("Ủy ban", "Uỷ ban"),
    ("thúy", "thuý"),
    ("lũy", "luỹ"), ("tùy", "tuỳ"), ("thụy", "thuỵ"), ("qúy", "quý"), ("qúy 1", "quý 1"), ("Hóa_1", "hoá_1"),
    ("tiêu chuẩn hóa, ủy quyền", "tiêu chuẩn hoá, uỷ quyền"), ("lòa", "loà"), ("ho\u{301}a", "hoa\u{301}"),
    ("hóa1", "hoá1"),
  ])
  func tonePlacement(_ old: String, _ new: String) {
    #expect(bytes(TextFolding.key(old)) == bytes(TextFolding.key(new)))
    #expect(bytes(TextFolding.key(old)) == bytes(new.lowercased() == new ? TextFolding.nfc(new) : TextFolding.key(new)))
    #expect(bytes(TextFolding.key(TextFolding.key(old))) == bytes(TextFolding.key(old)))
  }

  @Test func tonesThatStay() {
    for text in [
      "hoán", "tuyết", "quý", "hoá", "khoẻ", "uỷ", "loà", "hóan", "khuỷu", "toàn", "của", "múa", "óá", "òb", "hoạt",
      "ngoài", "hóaê", "ó", "a", "òa\u{327}",
    ] {
      #expect(bytes(TextFolding.key(text)) == bytes(text))
    }
    // A tone on another vowel is another name.
    #expect(TextFolding.key("của") != TextFolding.key("cuả"))
    #expect(TextFolding.key("má") != TextFolding.key("mà"))
  }

  @Test func keys() {
    #expect(TextFolding.key("Doanh Thu") == "doanh thu")
    #expect(bytes(TextFolding.key("ĐƯỜNG Ổ Ỹ Þ ×")) == bytes("đường ổ ỹ þ ×"))
    #expect(TextFolding.key("  a  ") == "  a  ")
    #expect(TextFolding.matchKey("  Chỉ\u{A0}\t tiêu\r\n(%)\u{3000}") == "chỉ tiêu (%)")
    #expect(TextFolding.matchKey(" \n\u{A0}") == "" && TextFolding.matchKey("") == "")
    #expect(TextFolding.matchKey("ABC  d") == "abc d")
    #expect(TextFolding.looseKey("  Tỷ lệ  ĐẠT chuẩn\u{301}") == "ty le dat chuan")
    #expect(bytes(TextFolding.looseKey("a \u{302} b")) == bytes("a b"))
    #expect(TextFolding.looseKey("\u{302}") == "")
    #expect(TextFolding.looseKey("Ngày Hoàn Thành") == TextFolding.looseKey("ngay hoan thanh"))
    #expect(bytes(TextFolding.key("İ")) == bytes(TextFolding.key("I\u{307}")))
  }

  @Test func manyMarksTakeNoLongTime() {
    let text = "a" + String(repeating: "\u{323}\u{302}", count: 50_000)
    #expect(TextFolding.nfc(text).unicodeScalars.count == 99_999)
  }
}

@Suite struct LookAlikeTests {
  /// What people cannot tell apart is one name, and what they can is not.
  @Test(arguments: [
    ("Xã Ðăk Hà", "xã đăk hà"), ("Xã Ɖăk Hà", "xã đăk hà"), ("Xã\u{200B} Tân\u{FEFF} Hòa", "xã tân hoà"),
    ("Хã Тân Hоà", "xã tân hoà"), ("Ea H’leo", "ea h'leo"), ("Ea Hʼleo", "ea h'leo"), ("Ｘã　Ａ", "xã a"),
    ("A–B", "a-b"), ("Xa\u{303} Tа\u{302}n", "xã tân"), ("a\u{AD}b\u{2060}c", "abc"),
  ])
  func folded(_ text: String, _ wanted: String) {
    #expect(Array(TextFolding.matchKey(text).utf8) == Array(wanted.utf8))
    #expect(TextFolding.matchKey(TextFolding.matchKey(text)) == wanted)
  }

  @Test(arguments: [("Tân Hoà", "Tân Hoá"), ("Đăk Hà", "Dăk Hà"), ("Sơn Ba", "Sơn Bá"), ("Дân", "Dân"), ("жa", "xa")])
  func toldApart(_ a: String, _ b: String) { #expect(TextFolding.matchKey(a) != TextFolding.matchKey(b)) }
}
