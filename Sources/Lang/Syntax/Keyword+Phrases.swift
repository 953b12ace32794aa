package import Base

extension Keyword {
  /// The phrases of the keyword in `language`; the first is the one to write. A language may have none.
  package func phrases(_ language: Language) -> [String] {
    switch language {
    case .en: phrases.en
    case .vi: phrases.vi
    }
  }

  /// The phrases in both languages.
  var phrases: (en: [String], vi: [String]) {
    switch self {
    case .pack: (["pack"], ["gói"])
    case .use: (["use"], ["dùng", "sử dụng"])
    case .thing: (["thing"], ["đối tượng"])
    case .measureUnit: (["unit of measure"], ["đơn vị đo"])
    case .level: (["level"], ["cấp"])
    case .kind: (["kind"], ["loại"])
    case .classification: (["classification"], ["phân loại", "cách phân loại"])
    case .field: (["field"], ["lĩnh vực"])
    case .records: (["records"], ["bản ghi"])
    case .indicator: (["indicator"], ["chỉ số"])
    case .targets: (["targets"], ["chỉ tiêu"])
    case .assign: (["assign"], ["giao"])
    case .data: (["data"], ["dữ liệu"])
    case .history: (["history"], ["lịch sử đơn vị", "lịch sử"])
    case .note: (["note"], ["ghi chú"])
    case .test: (["test"], ["kiểm thử"])
    case .criterion: (["criterion"], ["điều kiện", "tiêu chuẩn"])
    case .constant: (["constant"], ["hằng số"])
    case .document: (["document"], ["văn bản"])
    case .number: (["number"], ["số"])
    case .issued: (["issued"], ["ban hành ngày", "ban hành", "ngày ban hành"])
    case .issuer: (["by"], ["bởi", "do"])
    case .year: (["year"], ["năm"])
    case .schoolYear: (["school year"], ["năm học"])
    case .monthsEnd:
      (["months end on day", "months end on"], ["tháng kết thúc vào ngày", "tháng kết thúc ngày"])
    case .within: (["in"], ["thuộc"])
    case .under: (["under"], ["căn cứ"])
    case .from: (["from"], ["từ"])
    case .cite: (["cite"], ["dẫn"])
    case .quote: (["quote"], ["trích"])
    case .reading: (["reading"], ["cách hiểu"])
    case .accept: (["accept"], ["chấp nhận"])
    case .plural: (["plural"], ["số nhiều"])
    case .alias: (["alias"], ["tên khác"])
    case .until: (["until"], ["đến ngày", "cho đến", "đến"])
    case .superiorLevel: (["under"], ["thuộc", "trực thuộc", "dưới"])
    case .share: (["share"], ["tỷ lệ", "tỉ lệ"])
    case .reduction: (["reduction"], ["mức giảm"])
    case .count: (["count"], ["số lượng"])
    case .quantity: (["quantity"], ["khối lượng", "số đo"])
    case .measuredIn: (["in", "of"], ["tính bằng", "đo bằng", "của"])
    case .money: (["money"], ["tiền", "số tiền"])
    case .score: (["score"], ["điểm"])
    case .days: (["days", "day"], ["ngày", "số ngày"])
    case .of: (["of"], ["của", "trên tổng số", "trên tổng"])
    case .numerator: (["numerator"], ["tử số"])
    case .denominator: (["denominator"], ["mẫu số"])
    case .higherIsBetter: (["higher is better"], ["càng cao càng tốt"])
    case .lowerIsBetter: (["lower is better"], ["càng thấp càng tốt"])
    case .noCases: (["no cases"], ["không phát sinh"])
    case .neutral: (["neutral"], ["trung tính"])
    case .full: (["full"], ["điểm tối đa", "tối đa"])
    case .zero: (["zero"], ["không điểm", "bằng không"])
    case .mean: (["mean"], ["trung bình"])
    case .addsUp: (["adds up"], ["cộng dồn"])
    case .atPeriodEnd:
      (["at the end of the period", "at end of period"], ["tại thời điểm cuối kỳ", "theo thời điểm cuối kỳ"])
    case .orLastKnown: (["or the last known", "or last known"], ["hoặc số gần nhất"])
    case .fixedDenominator:
      (["denominator fixed for the year", "denominator fixed"], ["mẫu số cố định cả năm", "mẫu số cố định"])
    case .meanOverTime: (["mean over time"], ["bình quân các kỳ", "trung bình các kỳ"])
    case .highestOfUnits: (["highest of units"], ["cao nhất trong các đơn vị"])
    case .lowestOfUnits: (["lowest of units"], ["thấp nhất trong các đơn vị"])
    case .onlyItsOwn: (["only its own"], ["chỉ của chính đơn vị"])
    case .wholeHolds: (["the whole holds"], ["lấy số chung"])
    case .partsHold: (["the parts hold"], ["lấy số cộng"])
    case .setBy: (["set by"], ["giao bởi", "do"])
    case .scope: (["for"], ["cho", "đối với"])
    case .except: (["except"], ["trừ"])
    case .unit: (["unit"], ["đơn vị"])
    case .pooled: (["pooled"], ["tính chung", "tính gộp"])
    case .by: (["by"], ["chậm nhất", "chậm nhất ngày", "đến hết ngày", "đến ngày"])
    case .before: (["before"], ["trước ngày", "trước"])
    case .against: (["against", "compared with", "compared to", "relative to"], ["so với"])
    case .waivedBy: (["waived by document"], ["được miễn theo văn bản", "miễn theo văn bản"])
    default: requirementPhrases
    }
  }

  var laterPhrases: (en: [String], vi: [String]) {
    switch self {
    case .toTargets: (["to targets"], ["cho chỉ tiêu"])
    case .ifWord: (["if"], ["nếu"])
    case .then: (["then"], ["thì"])
    case .elseWord: (["else"], ["còn lại", "ngược lại"])
    case .target: (["target"], ["chỉ tiêu"])
    case .neverBelow: (["never below"], ["không thấp hơn"])
    case .neverAbove: (["never above"], ["không vượt quá", "không cao hơn"])
    case .when: (["when"], ["khi"])
    case .isMissing: (["is missing"], ["thiếu", "bị thiếu"])
    case .isKnown: (["is known"], ["có", "đã có"])
    case .noTarget: (["no target"], ["không giao chỉ tiêu", "không có chỉ tiêu"])
    case .roundedTo: (["rounded to"], ["làm tròn đến"])
    case .places: (["places", "place"], ["chữ số thập phân", "chữ số"])
    case .halfUp: (["half up"], ["nửa lên"])
    case .halfEven: (["half even"], ["nửa về chẵn"])
    case .up: (["up"], ["lên"])
    case .down: (["down"], ["xuống"])
    case .numberFormat: (["number format"], ["dạng số", "định dạng số"])
    case .vietnameseFormat: (["vi"], ["vi", "việt nam"])
    case .englishFormat: (["en"], ["en", "anh"])
    case .sharesAs: (["shares as"], ["tỷ lệ ghi bằng", "tỉ lệ ghi bằng"])
    case .asForm: (["as"], ["ghi bằng", "theo dạng"])
    case .percentForm: (["percent"], ["phần trăm"])
    case .fractionForm: (["fraction"], ["số thập phân", "phần của một"])
    case .missing: (["missing"], ["thiếu"])
    case .name: (["name"], ["tên"])
    case .parent: (["parent"], ["trực thuộc"])
    case .period: (["period"], ["kỳ"])
    case .column: (["column"], ["cột"])
    case .given: (["given"], ["cho biết"])
    case .expect: (["expect"], ["mong đợi"])
    default: dataPhrases
    }
  }

  private var dataPhrases: (en: [String], vi: [String]) {
    switch self {
    case .group: (["group"], ["nhóm"])
    case .dateFormat: (["date format"], ["dạng ngày", "định dạng ngày"])
    case .sheet: (["sheet", "sheets"], ["trang tính", "các trang tính"])
    case .encoding: (["encoding"], ["bảng mã"])
    case .delimiter: (["delimiter"], ["dấu phân cách"])
    case .headerInRows: (["header in rows", "header in row"], ["tiêu đề ở các dòng", "tiêu đề ở dòng"])
    case .leaveOutRows: (["leave out rows where"], ["bỏ các dòng có", "bỏ dòng có"])
    case .onlyRows: (["only rows where"], ["chỉ các dòng có", "chỉ lấy các dòng có"])
    case .untilRow: (["until the row where", "until row where"], ["đến trước dòng có"])
    case .check: (["check"], ["kiểm tra"])
    case .following: (["as"], ["theo"])
    case .equals: (["is"], ["là"])
    case .startsWith: (["starts with"], ["bắt đầu bằng"])
    case .endsWith: (["ends with"], ["kết thúc bằng"])
    case .contains: (["contains"], ["có chứa", "chứa"])
    case .isBlank: (["is blank"], ["để trống", "bị trống"])
    case .blank: (["blank"], ["ô trống"])
    case .with: (["with"], ["với"])
    case .means: (["as"], ["là"])
    case .month: (["month"], ["tháng"])
    case .quarter: (["quarter"], ["quý"])
    case .half: (["half"], ["nửa năm"])
    case .monthOf: (["month of"], ["tháng của"])
    case .quarterOf: (["quarter of"], ["quý của"])
    case .halfOf: (["half of"], ["nửa năm của"])
    case .yearOf: (["year of"], ["năm của"])
    case .fileName: (["file name"], ["tên tệp"])
    case .sheetName: (["sheet name"], ["tên trang tính"])
    case .begins: (["begins"], ["bắt đầu"])
    case .ends: (["ends"], ["kết thúc"])
    case .madeOf: (["made of"], ["hợp thành"])
    case .partOf: (["part of"], ["một phần của"])
    case .fromDay: (["from"], ["từ ngày"])
    case .because: (["because"], ["vì", "lý do"])
    default: testPhrases
    }
  }

  private var testPhrases: (en: [String], vi: [String]) {
    switch self {
    case .value: (["value"], ["giá trị"])
    case .coverage: (["coverage"], ["độ phủ"])
    case .error: (["error"], ["lỗi"])
    case .met: (["is met"], ["đạt", "là đạt"])
    case .missed: (["is missed"], ["không đạt", "là không đạt"])
    case .noCasesVerdict: (["is no cases"], ["không phát sinh", "là không phát sinh"])
    case .noData: (["is no data"], ["thiếu số liệu", "là thiếu số liệu"])
    case .notYetDue: (["is not yet due"], ["chưa đến hạn", "là chưa đến hạn"])
    case .notAsked: (["is not asked"], ["không được giao", "không giao"])
    case .scorecard: (["scorecard"], ["phiếu điểm", "bảng điểm"])
    case .total: (["total"], ["tổng", "tổng điểm"])
    case .scorePoints: (["points", "point"], ["điểm", "đ"])
    case .eachItem: (["each item"], ["mỗi tiêu chí", "từng tiêu chí", "mỗi mục"])
    case .itemGroup: (["group"], ["nhóm"])
    case .bonusGroup: (["bonus group"], ["nhóm điểm thưởng", "nhóm điểm cộng"])
    case .deductionGroup: (["deduction group"], ["nhóm điểm trừ"])
    case .item: (["item"], ["tiêu chí", "mục"])
    case .bonus: (["bonus"], ["điểm thưởng"])
    case .band: (["band"], ["xếp loại"])
    case .notApplicable: (["not applicable"], ["không áp dụng"])
    case .rankedWithin: (["ranked within"], ["xếp hạng theo"])
    case .ifMet: (["if met"], ["nếu đạt chỉ tiêu", "khi đạt chỉ tiêu"])
    case .inProportion:
      (["in proportion"], ["theo tỷ lệ", "theo tỉ lệ", "tính theo tỷ lệ", "tính theo tỉ lệ", "chấm theo tỷ lệ"])
    case .upToTarget: (["up to its target"], ["tối đa khi đạt chỉ tiêu"])
    case .fullFrom: (["up to"], ["tối đa khi đạt"])
    case .inSteps: (["in steps"], ["theo bậc", "theo mức"])
    case .deducting: (["minus"], ["trừ"])
    case .adding: (["plus"], ["cộng", "cộng thêm"])
    case .perCase: (["per case", "for each case"], ["mỗi trường hợp", "cho mỗi trường hợp"])
    case .asGiven: (["as given"], ["theo điểm chấm"])
    case .zeroBelow: (["zero below"], ["không điểm nếu dưới"])
    case .thenBy:
      (
        ["then by", "ties by", "equal totals by"],
        [
          "bằng điểm thì xét", "nếu bằng điểm thì xét", "trường hợp bằng điểm thì xét", "khi bằng điểm thì xét",
          "bằng điểm thì xét đến", "bằng điểm xét", "rồi xét", "rồi đến", "sau đó xét", "tiếp đến xét", "tiếp theo xét",
        ]
      )
    case .noPointsWhen:
      (
        ["no points when", "no points if"],
        ["không chấm điểm", "không tính điểm", "không có điểm", "không được điểm", "không cho điểm"].flatMap {
          [$0 + " khi", $0 + " nếu"]
        }
      )
    case .rank: (["rank"], ["thứ hạng", "hạng"])
    case .noDataScores: (["no data"], ["thiếu số liệu"])
    case .and: (["and"], ["và"])
    case .or: (["or"], ["hoặc"])
    case .not: (["not"], ["không"])
    case .isWord: (["is"], [])
    case .yes: (["true"], ["đúng"])
    case .no: (["false"], ["sai"])
    case .points: (["points", "point", "percentage points", "percentage point", "pp"], ["điểm phần trăm"])
    case .percentWord: (["percent", "per cent"], ["phần trăm"])
    case .workingDays: (["working days", "working day"], ["ngày làm việc", "số ngày làm việc"])
    case .dong: (["VND"], ["đồng", "VNĐ"])
    case .thousand: (["thousand"], ["nghìn", "ngàn"])
    case .million: (["million"], ["triệu"])
    case .billion: (["billion"], ["tỷ", "tỉ"])
    case .trillion: (["trillion"], ["nghìn tỷ", "nghìn tỉ", "ngàn tỷ", "ngàn tỉ"])
    case .inPeriod: (["in", "in school year"], ["năm", "trong năm", "trong kỳ", "kỳ", "năm học", "trong năm học"])
    case .aYearEarlier:
      (
        [
          "a year earlier", "last year", "the year before", "the previous year", "the same period last year",
          "the same time last year",
        ],
        [
          "năm trước", "cùng kỳ năm trước", "cùng kỳ", "năm học trước", "năm ngoái", "năm liền trước", "năm liền kề",
          "năm liền kề trước", "năm liền kề trước đó", "năm trước liền kề",
        ]
      )
    case .aQuarterEarlier:
      (
        ["a quarter earlier", "the quarter before"],
        ["quý trước", "quý liền trước", "quý liền kề", "quý liền kề trước"]
      )
    case .aMonthEarlier:
      (
        ["a month earlier", "the month before"],
        ["tháng trước", "tháng liền trước", "tháng liền kề", "tháng liền kề trước"]
      )
    case .superior: (["superior"], ["cấp trên"])
    case .central: (["central"], ["trung ương"])
    case .setByEnd: ([], ["giao"])
    default: recordPhrases
    }
  }

  private var recordPhrases: (en: [String], vi: [String]) {
    switch self {
    case .date: (["date"], ["ngày tháng", "ngày"])
    case .text: (["text"], ["chữ"])
    case .truth: (["truth", "yes or no"], ["đúng hoặc sai", "có hoặc không"])
    case .choice: (["choice of"], ["một trong", "lựa chọn trong"])
    case .periodBy: (["period by"], ["kỳ theo", "kỳ tính theo"])
    case .identifiedBy: (["identified by"], ["định danh theo", "định danh bằng"])
    case .keepLatestBy: (["keep the latest by"], ["giữ bản mới nhất theo", "lấy bản mới nhất theo"])
    case .keepLastFile: (["keep the last file"], ["giữ bản của tệp sau cùng", "lấy bản của tệp sau cùng"])
    case .unitBy: (["unit by"], ["đơn vị theo", "đơn vị là"])
    case .byDate: (["by"], ["theo", "tính theo"])
    case .whereWord: (["where"], ["với", "mà", "trong đó"])
    case .counted: (["count"], ["đếm", "số lượng"])
    case .sum: (["sum"], ["tổng"])
    case .average: (["average"], ["trung bình"])
    case .minimum: (["minimum"], ["nhỏ nhất"])
    case .maximum: (["maximum"], ["lớn nhất"])
    case .distinct: (["distinct"], ["khác nhau", "số khác nhau"])
    case .asOf: (["as_of"], ["ngày chốt"])
    default: taskPhrases
    }
  }
}
