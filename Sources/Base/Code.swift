/// The stable code of a message. Each has a page `docs/messages/<code>.md`, which `chuan explain` prints.
///
/// 00 files and characters · 01 sentences · 02 names and packs · 03 types, units and targets · 04 assign rules ·
/// 05 tests · 06 reading data files · 07 the meaning of data · 08 computing · 09 the command.
package enum Code: String, Sendable, CaseIterable {
  // 00 files and characters

  // 01 sentences

  // 02 names and packs

  // 03 types, units and targets
  case looserThanSuperior = "KPI0312"

  // 04 assign rules

  // 05 tests
  case testTargetDiffers = "KPI0501"
  case testValueDiffers = "KPI0502"
  case testVerdictDiffers = "KPI0503"
  case testCoverageDiffers = "KPI0504"
  case testNoteMissing = "KPI0505"
  case testErrorMissing = "KPI0506"
  case testTargetMissing = "KPI0507"
  case testDataRefused = "KPI0508"

  // 06 reading data files
  case emptyDataFile = "KPI0601"
  case dataFileNotText = "KPI0602"
  case dataNotUTF8 = "KPI0603"
  case controlCharacterInData = "KPI0604"
  case raggedRow = "KPI0605"
  case quoteInsideCell = "KPI0606"
  case textAfterQuote = "KPI0607"
  case unclosedQuoteInData = "KPI0608"

  // 07 the meaning of data

  // 08 computing
  case divisionByZero = "KPI0801"
  case numberTooLarge = "KPI0802"
  case daysNotWhole = "KPI0803"
  case dateOutOfRange = "KPI0804"
  case notAShare = "KPI0805"

  // 09 the command
}
