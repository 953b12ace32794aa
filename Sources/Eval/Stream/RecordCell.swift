/// What stands in the columns of whole numbers that records are read into.
enum RecordCell {
  /// Stands for a blank cell.
  static let missing = Int64.min
}
