/// What is known of a data file before it is read: what a declaration says of its form, and which columns it may have.
/// What is nil is found out from the file.
package struct TableOptions: Sendable {
  /// Which sheet of a workbook is meant.
  package enum Sheet: Hashable, Sendable {
    /// A name; in a workbook `*` stands for any characters, and every visible sheet of such a name is meant.
    case name(String)
    /// By its place, from 1, where none is called by the number.
    case number(Int)
    /// As someone said it: a name, or where nothing is called so, a place.
    case said(String)

    /// What to look for where nothing is called as someone said.
    var place: Int? {
      switch self {
      case .number(let number): number
      case .said(let text): Int(text)
      case .name: nil
      }
    }

    /// Whether it stands for every sheet of such a name.
    package var meansSeveral: Bool {
      switch self {
      case .name(let name), .said(let name): name.utf8.contains(UInt8(ascii: "*"))
      case .number: false
      }
    }
  }

  /// The byte that stands between the cells of a text file.
  package var delimiter: UInt8?
  /// How the letters of a text file are stored.
  package var encoding: TextEncoding?
  package var sheet: Sheet?
  /// The rows of the header as people count them, from 1; lines, for text files.
  package var headerRows: ClosedRange<Int>?
  /// The first row of data as people count it, from 1.
  package var firstDataRow: Int?
  /// Whether a text is the name of a column that someone will ask for; by it the header is told from what stands above.
  package var expects: @Sendable (String) -> Bool
  /// Told now and then how many more rows were read.
  package var advance: (@Sendable (Int) -> Void)?
  /// After how many rows `advance` is told.
  static let step = 8192

  /// Takes the names that are expected; everything else is to be found out.
  package init(expects: @escaping @Sendable (String) -> Bool = { _ in false }) {
    self.expects = expects
  }
}
