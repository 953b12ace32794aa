/// Why a workbook cannot be read.
enum WorkbookFault: Error, Hashable {
  // The ZIP file around it.
  /// No list of parts stands at the end: the file was cut short, or is no ZIP file.
  case noDirectory
  /// The list of parts makes no sense.
  case brokenDirectory
  /// A part is not where the list says, or its packed bytes are damaged.
  case brokenPart(String)
  case checkSum(String)
  /// A part is longer or shorter than the list says.
  case otherSize(String)
  case partTooLarge(String)
  case tooLargeTogether
  case ratio(String)
  case overlap(String, String)
  case tooManyParts(Int)
  case encrypted
  case method(String, Int)

  // The XML of a part.
  case malformed(part: String, offset: Int)
  case notUTF8(part: String)
  case docType(part: String)
  case tooDeep(part: String)

  // What the parts say.
  case foreign(Kind)
  case missingPart(String)
  /// A row or cell that no sheet can have; `row` 0 where it is not known.
  case impossible(Impossibility, row: Int)
  case tooManyCells
  case tooMuchText

  /// What a ZIP file is that is no workbook.
  enum Kind: Hashable {
    case document, presentation, openDocument, binaryWorkbook, other
  }

  /// What contradicts itself in a sheet.
  enum Impossibility: Hashable {
    case rowNumber, cellReference, merged
  }
}
