import Base
import Tables
import Testing

/// The bytes of a text of which every character stands for the byte of its number in Windows-1252: how texts in other
/// encodings look when they are opened in the wrong one.
private func bytes(_ text: String) -> [UInt8] {
  text.unicodeScalars.map { scalar in
    UInt8(exactly: scalar.value) ?? ["\u{160}": 0x8A, "\u{2013}": 0x96, "\u{201C}": 0x93, "\u{201D}": 0x94][scalar]
      ?? 0x3F
  }
}

private func read(_ bytes: [UInt8], as encoding: TextEncoding? = nil) -> (table: Table?, diagnostics: [Diagnostic]) {
  var options = TableOptions()
  options.encoding = encoding
  return CSVReader.read(bytes: bytes, file: "d.csv", options: options)
}

/// A text in UTF-16.
func inUTF16(_ text: String, lowFirst: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
    return lowFirst ? [low, high] : [high, low]
  }
}

@Suite struct EncodingTests {
  /// The bytes from 0x80 on as Python's codec for cp1258 reads them.
  private static let cp1258 =
    "\u{20AC}\u{FFFD}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{FFFD}\u{2039}"
    + "\u{152}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}"
    + "\u{2DC}\u{2122}\u{FFFD}\u{203A}\u{153}\u{FFFD}\u{FFFD}\u{178}\u{A0}\u{A1}\u{A2}\u{A3}"
    + "\u{A4}\u{A5}\u{A6}\u{A7}\u{A8}\u{A9}\u{AA}\u{AB}\u{AC}\u{AD}\u{AE}\u{AF}"
    + "\u{B0}\u{B1}\u{B2}\u{B3}\u{B4}\u{B5}\u{B6}\u{B7}\u{B8}\u{B9}\u{BA}\u{BB}"
    + "\u{BC}\u{BD}\u{BE}\u{BF}\u{C0}\u{C1}\u{C2}\u{102}\u{C4}\u{C5}\u{C6}\u{C7}"
    + "\u{C8}\u{C9}\u{CA}\u{CB}\u{300}\u{CD}\u{CE}\u{CF}\u{110}\u{D1}\u{309}\u{D3}"
    + "\u{D4}\u{1A0}\u{D6}\u{D7}\u{D8}\u{D9}\u{DA}\u{DB}\u{DC}\u{1AF}\u{303}\u{DF}"
    + "\u{E0}\u{E1}\u{E2}\u{103}\u{E4}\u{E5}\u{E6}\u{E7}\u{E8}\u{E9}\u{EA}\u{EB}"
    + "\u{301}\u{ED}\u{EE}\u{EF}\u{111}\u{F1}\u{323}\u{F3}\u{F4}\u{1A1}\u{F6}\u{F7}"
    + "\u{F8}\u{F9}\u{FA}\u{FB}\u{FC}\u{1B0}\u{20AB}\u{FF}"

  @Test func everyByteOfWindows1258() {
    for (index, scalar) in EncodingTests.cp1258.unicodeScalars.enumerated() {
      let byte = UInt8(0x80 + index)
      let (table, diagnostics) = read([0x61, 0x3B, 0x62, 0x0A, 0x31, 0x3B, 0x65, byte], as: .windows1258)
      if scalar == "\u{FFFD}" {
        #expect(codes(diagnostics) == ["KPI0603 2:2"])
        #expect(table?.unreadRows == [2])
      } else {
        let text = TextFolding.nfc("e" + String(scalar))
        #expect(table.map { Array($0.bytes(row: 0, column: 1)) } == Array(text.utf8))
      }
    }
  }

  /// The bytes from 0xA0 on as glibc reads TCVN 5712; the combining tones and capitals of its first form are not TCVN3.
  @Test func everyByteOfTCVN3() {
    let letters =
      "\u{A0}ĂÂÊÔƠƯĐăâêôơưđ\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}àảãáạ\u{FFFD}ằẳẵắ\u{FFFD}"
      + "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}ặầẩẫấậè\u{FFFD}ẻẽéẹềểễếệìỉ\u{FFFD}\u{FFFD}\u{FFFD}ĩíịò\u{FFFD}"
      + "ỏõóọồổỗốộờởỡớợù\u{FFFD}ủũúụừửữứựỳỷỹýỵ\u{FFFD}"
    #expect(letters.unicodeScalars.count == 96)
    for (index, scalar) in letters.unicodeScalars.enumerated() {
      let (table, diagnostics) = read([0x61, 0x3B, 0x62, 0x0A, 0x31, 0x3B, 0x65, UInt8(0xA0 + index)], as: .tcvn3)
      if scalar == "\u{FFFD}" {
        #expect(codes(diagnostics) == ["KPI0603 2:2"])
      } else {
        #expect(table?.cell(row: 0, column: 1) == "e" + String(scalar))
      }
    }
  }

  @Test(arguments: [
    (TextEncoding.tcvn3, "Céng hßa x· héi chñ nghÜa ViÖt Nam", "§éc lËp - Tù do - H¹nh phóc"),
    (.vni, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Ñoäc laäp - Töï do - Haïnh phuùc"),
    (.vni, "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC"),
    (
      .windows1258, "Cô\u{F2}ng ho\u{CC}a xa\u{DE} hô\u{F2}i chu\u{D2} nghi\u{DE}a Viê\u{F2}t Nam",
      "\u{D0}ô\u{F2}c lâ\u{F2}p - T\u{FD}\u{F2} do - Ha\u{F2}nh phu\u{EC}c"
    ),
  ])
  func wellKnown(_ encoding: TextEncoding, _ first: String, _ second: String) {
    let (table, diagnostics) = read(bytes("\(first);b\n\(second);2"), as: encoding)
    #expect(diagnostics == [])
    let isUpper = first.hasPrefix("COÄNG")
    let expected = ["Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc"]
    #expect(table?.header.first == (isUpper ? expected[0].uppercased() : expected[0]))
    #expect(table?.cell(row: 0, column: 0) == (isUpper ? expected[1].uppercased() : expected[1]))
    #expect(table?.source?.encoding == encoding)
  }

  /// Windows-1258 is told by its letters; the other two never, but their name is offered.
  @Test func guessed() {
    let told = read(
      bytes("Đơn v\u{F2};b\nViê\u{F2}t;2".replacing("Đơ", with: "\u{D0}\u{F5}").replacing("v\u{F2}", with: "vi\u{F2}")))
    #expect(told.table?.header == ["Đơn vị", "b"])
    #expect(told.diagnostics.map(\.code) == [.encodingGuessed])
    #expect(told.diagnostics.first?.severity == .note)
    for (text, name) in [("§¬n vÞ;b\nX· H¹nh Phóc;2", "tcvn3"), ("Ñôn vò;b\nXaõ Haïnh Phuùc;2", "vni")] {
      let (table, diagnostics) = read(bytes(text))
      #expect(table == nil)
      #expect(codes(diagnostics) == ["KPI0603 1:1"])
      #expect(diagnostics.first?.help.first?.en.contains("`encoding \"\(name)\"`") == true)
    }
  }

  /// Other languages of Europe, and UTF-8 with a damaged letter, are not taken for Windows-1258.
  @Test(arguments: [
    "Préfecture;où\nêtre né;1", "São Paulo;João\ninformações não são;1", "Forlì;città\nè già così più però;1",
    "Köln;Straße\nMünchen;1", "Pøíli\u{9A} \u{9E}lu\u{9D}ouèký;k\u{F9}ò\núpìl;1", "mañana;b\naquí está;1",
    "café;b\n1;2",
    "Ã\u{A1};b\nÃ\u{A2};\u{E1}",
  ])
  func junk(_ text: String) {
    let (table, diagnostics) = read(bytes(text))
    #expect(diagnostics.allSatisfy { $0.code == .dataNotUTF8 } && !diagnostics.isEmpty)
    #expect(table == nil || table?.unreadRows.isEmpty == false)
  }

  @Test(arguments: [true, false], [true, false]) func utf16(_ lowFirst: Bool, _ isMarked: Bool) {
    let text = "Đơn vị;Năm\r\nXã \"Hạ\";2024\r\n\u{1F600};1\r\n".replacing("\"", with: "")
    let (table, diagnostics) = read(EncodingTests.units(isMarked ? "\u{FEFF}" + text : text, lowFirst))
    #expect(diagnostics.map(\.code) == (isMarked ? [] : [.encodingGuessed]))
    #expect(table?.header == ["Đơn vị", "Năm"])
    #expect(table?.rows == ["2: Xã Hạ|2024", "3: \u{1F600}|1"])
  }

  private static func units(_ text: String, _ lowFirst: Bool) -> [UInt8] { inUTF16(text, lowFirst: lowFirst) }

  /// Half a pair, and half a unit at the end.
  @Test func brokenUTF16() {
    var bytes = inUTF16("\u{FEFF}a;b\n1;2\n", lowFirst: true)
    bytes += [0x33, 0, 0x3B, 0, 0x00, 0xD8, 0x0A, 0, 0x34, 0, 0x3B, 0, 0x35]
    let (table, diagnostics) = read(bytes)
    #expect(codes(diagnostics) == ["KPI0603 3:2"])
    #expect(diagnostics.first?.message.en.contains("UTF-16") == true)
    #expect(diagnostics.first?.notes.count == 1)
    #expect(table?.rows == ["2: 1|2"])
  }

  @Test(arguments: [
    ("UTF-8", TextEncoding.utf8), ("utf8", .utf8), ("UTF-16", .utf16LittleEndian), ("cp1258", .windows1258),
    ("Windows-1258", .windows1258), ("ABC", .tcvn3), ("TCVN3", .tcvn3), ("VNI", .vni),
  ])
  func names(_ name: String, _ encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
  }
}
