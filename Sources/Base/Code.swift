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
  case unnamedColumn = "KPI0609"
  case duplicateColumn = "KPI0610"
  case noDataRows = "KPI0611"

  // 07 the meaning of data
  case noUnitColumn = "KPI0701"
  case unknownColumn = "KPI0702"
  case unknownIndicatorPart = "KPI0703"
  case declaredColumnNotFound = "KPI0704"
  case noPeriodColumn = "KPI0705"
  case incompleteCounts = "KPI0706"
  case denominatorNotSaid = "KPI0707"
  case givenTwice = "KPI0708"
  case noValueColumn = "KPI0709"
  case partOfUncounted = "KPI0710"
  case unitMissing = "KPI0711"
  case ambiguousUnit = "KPI0712"
  case unitWithoutLevel = "KPI0713"
  case conflictingUnit = "KPI0714"
  case unknownLevelInData = "KPI0715"
  case unknownKindInData = "KPI0716"
  case unknownFieldInData = "KPI0717"
  case unknownIndicatorInData = "KPI0718"
  case unknownParent = "KPI0719"
  case parentCycle = "KPI0720"
  case unreadablePeriod = "KPI0721"
  case periodMissing = "KPI0722"
  case notANumber = "KPI0723"
  case ambiguousNumber = "KPI0724"
  case numberInOtherFormat = "KPI0725"
  case numberTooLong = "KPI0726"
  case shareWithoutPercentSign = "KPI0727"
  case shareOutOfRange = "KPI0728"
  case percentSignInCount = "KPI0729"
  case negativeCount = "KPI0730"
  case fractionalCount = "KPI0731"
  case casesOfNone = "KPI0732"
  case numeratorAboveDenominator = "KPI0733"
  case duplicateResult = "KPI0734"
  case contradictoryDenominator = "KPI0735"
  case contradictoryNoCases = "KPI0736"

  // 08 computing
  case divisionByZero = "KPI0801"
  case numberTooLarge = "KPI0802"
  case daysNotWhole = "KPI0803"
  case dateOutOfRange = "KPI0804"
  case notAShare = "KPI0805"

  // 09 the command
}
