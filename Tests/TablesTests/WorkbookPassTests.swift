import Testing

@testable import Tables

/// Reading a sheet in one pass gives the rows that reading it whole gives, or leaves it to that.
struct WorkbookPassTests {
  /// A sheet of so many rows of three cells under a header in row 3; `row` gives the XML of a row by its number, from 4.
  private static func book(
    _ count: Int = 300, title: String? = nil, after: String = "", row: (Int) -> String? = { _ in nil }
  ) -> Book {
    let names = zip(["A3", "B3", "C3"], ["đơn vị", "a", "b"]).map(text)
    var rows = title.map { "<row r='1'>\(text("A1", $0))</row>" } ?? ""
    rows += "<row r='3'>\(names.joined())</row>"
    for number in 4..<count + 4 {
      rows +=
        row(number)
        ?? "<row r='\(number)'>\(text("A\(number)", "Xã \(number)"))<c r='B\(number)'><v>\(number % 7)</v></c>"
        + "<c r='C\(number)'><v>\(number)</v></c></row>"
    }
    return Book(rows: rows, after: after)
  }

  private static func text(_ place: String, _ text: String) -> String {
    "<c r='\(place)' t='inlineStr'><is><t xml:space='preserve'>\(text)</t></is></c>"
  }

  private func whole(_ book: Book) -> [String]? { WorkbookReadings(bytes: book.bytes).whole() }

  private func once(_ book: Book) -> [WorkbookReadings.Row]? { WorkbookReadings(bytes: book.bytes).once() }

  @Test func plainRows() throws {
    for count in [100, 300, 30_000] {
      let book = Self.book(count)
      let rows = try #require(once(book))
      #expect(rows.map(\.text) == whole(book))
      #expect(rows.allSatisfy { $0.isPlain })
    }
  }

  @Test(arguments: [
    "", "<c r='B250'><v>1</v></c>", "<c r='C250'><v>1.50</v></c>", "<c r='A250' t='b'><v>1</v></c>",
    "<c r='B250' t='e'><v>#N/A</v></c>", "<c r='B250'><f>A1</f></c>", "<c r='C250' s='1'><v>0.5</v></c>",
    "<c r='C250' s='2'><v>45000</v></c>", "<c r='A250' t='inlineStr'><is><t>a&#9;b</t></is></c>",
    "<c r='A250' t='inlineStr'><is><t>\"a\",b</t></is></c><c r='C250'><v>3</v></c>",
  ])
  func oddRows(_ cells: String) throws {
    var book = Self.book { $0 == 250 ? "<row r='250' hidden='1'>\(cells)</row>" : nil }
    book.styles = "<xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='14'/>"
    let rows = try #require(once(book))
    #expect(rows.map(\.text) == whole(book))
    let isOdd = ["t='b'", "t='e'", "<f>", "s='", "&#9;"].contains { cells.contains($0) }
    let odd = rows.filter { !$0.isPlain }
    #expect(odd.count == (isOdd ? 1 : 0))
  }

  @Test func footersAreCutOff() throws {
    for last in [["Người lập biểu"], ["Nơi nhận: lưu VT", "Ký tên"]] {
      let book = Self.book {
        $0 > 303 - last.count ? "<row r='\($0 + 3)'>\(Self.text("A\($0 + 3)", last[$0 - 304 + last.count]))</row>" : nil
      }
      let rows = try #require(once(book))
      #expect(rows.map(\.text) == whole(book))
      #expect(rows.count == 300 - last.count)
    }
  }

  /// What has to be told about, and cells that only the end of the sheet explains.
  @Test(arguments: ["<mergeCell ref='A5:A7'/>", "<mergeCell ref='A3:B3'/>", "<mergeCell ref='A260:C260'/>"])
  func mergedCellsAreForReadingWhole(_ merged: String) {
    #expect(once(Self.book(after: "<mergeCells>\(merged)</mergeCells>")) == nil)
  }

  @Test func mergedTitlesChangeNothing() throws {
    let book = Self.book(title: "BÁO CÁO", after: "<mergeCells><mergeCell ref='A1:C1'/></mergeCells>")
    let rows = try #require(once(book))
    #expect(rows.map(\.text) == whole(book))
  }

  @Test func cellsBesideTheTableAreForReadingWhole() {
    #expect(once(Self.book { $0 == 250 ? "<row r='250'><c r='F250'><v>1</v></c></row>" : nil }) == nil)
  }

  @Test func footersThatAreGuessedAreForReadingWhole() {
    #expect(once(Self.book { $0 == 303 ? "<row r='400'>\(Self.text("A400", "Nguyễn Văn A"))</row>" : nil }) == nil)
  }

  @Test func damagedWorkbooksAreForReadingWhole() {
    #expect(once(Self.book { $0 == 250 ? "<row r='250'><c r='A251'><v>1</v></c></row>" : nil }) == nil)
    #expect(once(Self.book { $0 == 250 ? "<row>" : nil }) == nil)
  }

  @Test func severalSheetsAreForReadingWhole() {
    var book = Self.book()
    book.sheets.append(("khác", Book.sheet("")))
    #expect(once(book) == nil)
  }
}
