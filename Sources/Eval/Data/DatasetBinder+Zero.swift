import Base
import Tables

extension DatasetBinder {
  /// Whether a unit would be called `0`, which is what a formula gives that refers to a blank cell; that is reported.
  mutating func isZero(_ text: CellText, _ at: CellIndex) -> Bool {
    guard text.bytes.elementsEqual([0x30]) else { return false }
    findings.report(DataMessages.unitCalledZero(at: place(at)), at: at, scope: .column(at.column))
    return true
  }
}
