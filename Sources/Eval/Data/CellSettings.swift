import Base
import Lang
import Tables

/// How the cells of one file write numbers and what is missing, as its `data` declaration says.
struct CellSettings: Sendable {
  /// What a cell holds.
  enum Content {
    case blank
    /// A word declared to mean that the result is missing.
    case missing
    /// A word declared to mean that nothing occurred.
    case noCases
    case number(CellNumber)
    case fault(CellNumber.Fault)
  }

  private struct Word {
    var bytes: [UInt8]
    var key: String
    init(_ text: String) {
      bytes = Array(CellText(Array(text.utf8)[...]).bytes)
      key = TextFolding.matchKey(text)
    }
  }

  var format: CellNumber.Format?
  var shareForm: WrittenShare?
  /// By column: what its numbers are to be multiplied by, as its header says.
  var scales: [Int: Rational] = [:]
  /// By column: the scale or unit in which its numbers are read, as it is written in the header or in the declaration.
  var scaleNames: [Int: String] = [:]
  private var missing: [Word] = []
  private var noCases: [Word] = []

  /// Whether some words are declared to mean that nothing is given.
  var hasMarks: Bool { !missing.isEmpty || !noCases.isEmpty }

  /// Takes the declaration for the file; nil when there is none.
  init(_ binding: DataBinding?) {
    guard let binding else { return }
    format = binding.numberFormat.map { $0 == .vi ? .vi : .en }
    shareForm = binding.shareForm
    missing = binding.missing.map(Word.init)
    noCases = binding.noCases.map(Word.init)
  }

  /// What a cell of a column holds, its number as the column's header says that it is scaled.
  func scaled(_ content: Content, column: Int) -> Content {
    guard !scales.isEmpty, let factor = scales[column], case .number(var number) = content else { return content }
    guard !number.isPercent else { return content }
    do throws(ArithmeticFault) {
      number.value = try number.value.multiplied(by: factor)
      return .number(number)
    } catch {
      return .fault(.tooLong)
    }
  }

  /// Reads a cell that should hold a number; `form` is what the file itself says it is.
  func content(_ bytes: ArraySlice<UInt8>, form: CellForm) -> Content {
    let text = CellText(bytes)
    if text.isBlank { return .blank }
    if !missing.isEmpty || !noCases.isEmpty {
      if missing.contains(where: { $0.bytes.elementsEqual(text.bytes) }) { return .missing }
      if noCases.contains(where: { $0.bytes.elementsEqual(text.bytes) }) { return .noCases }
    }
    switch CellNumber.read(text.bytes, form: form, format: format) {
    case .success(let number):
      return .number(number)
    case .failure(let fault):
      guard !missing.isEmpty || !noCases.isEmpty, text.isNameLength else { return .fault(fault) }
      let key = TextFolding.matchKey(text.string)
      if missing.contains(where: { $0.key == key }) { return .missing }
      if noCases.contains(where: { $0.key == key }) { return .noCases }
      return .fault(fault)
    }
  }
}
