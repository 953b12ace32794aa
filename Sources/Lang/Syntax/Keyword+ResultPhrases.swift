// Phrases of tasks, and of what is made of results.
extension Keyword {
  var taskPhrases: (en: [String], vi: [String]) {
    switch self {
    case .tasks: (["tasks"], ["danh mục nhiệm vụ", "các nhiệm vụ"])
    case .task: (["task"], ["nhiệm vụ"])
    case .lead: (["lead"], ["chủ trì", "cơ quan chủ trì", "đơn vị chủ trì"])
    case .support: (["support"], ["phối hợp", "cơ quan phối hợp", "đơn vị phối hợp"])
    case .product: (["product"], ["sản phẩm", "kết quả"])
    case .inMonth: (["in month", "in months"], ["trong tháng", "trong các tháng", "tháng"])
    case .inQuarter: (["in quarter", "in quarters"], ["trong quý", "trong các quý", "quý"])
    case .inHalf: (["in half"], ["trong nửa năm"])
    case .monthly:
      (
        ["monthly", "every month", "each month", "in each month", "in every month"],
        ["hằng tháng", "hàng tháng", "mỗi tháng"]
      )
    case .quarterly:
      (
        ["quarterly", "every quarter", "each quarter", "in each quarter", "in every quarter"],
        ["hằng quý", "hàng quý", "mỗi quý"]
      )
    case .halfYearly:
      (
        [
          "each half", "every half", "in each half", "in every half", "each half year", "every half year",
          "in each half year", "half yearly",
        ], ["mỗi nửa năm", "hằng nửa năm", "hàng nửa năm"]
      )
    case .yearly:
      (["yearly", "every year", "each year", "in each year", "annually"], ["hằng năm", "hàng năm", "mỗi năm"])
    case .every: (["every"], ["định kỳ", "mỗi"])
    case .monthsWord: (["months", "month"], ["tháng", "tháng một lần"])
    case .atYearEnd: (["at year end", "at the end of the year"], ["cuối năm"])
    case .ongoing: (["ongoing"], ["thường xuyên"])
    case .onEvent: (["on event"], ["khi", "đột xuất"])
    case .asPlanned: (["as planned in", "as planned"], ["theo kế hoạch"])
    case .alongWith: (["along with"], ["cùng với", "lồng ghép với"])
    case .dueWord: (["due"], ["hạn"])
    case .ifDayOff:
      (["if a day off", "on a day off"], ["nếu trùng ngày nghỉ", "nếu vào ngày nghỉ", "trùng ngày nghỉ"])
    case .nextWorkingDay:
      (["the next working day", "next working day"], ["ngày làm việc tiếp theo", "ngày làm việc kế tiếp"])
    case .noTimeGiven: (["no time given"], ["không ghi thời gian", "không nêu thời gian"])
    default: resultPhrases
    }
  }

  private var resultPhrases: (en: [String], vi: [String]) {
    switch self {
    case .allOf: (["all of"], ["tất cả", "đạt tất cả", "đủ các"])
    case .anyOf: (["any of"], ["ít nhất một trong", "một trong các"])
    case .noneOf: (["none of"], ["không điều nào trong", "không có điều nào trong"])
    case .among: (["of"], ["trong số", "trong"])
    case .everyItem: (["every item of"], ["mọi tiêu chí của", "từng tiêu chí của"])
    case .everyGroup: (["every group of"], ["mọi nhóm của", "từng nhóm của"])
    case .ofItsPoints:
      (["of its points"], ["số điểm của tiêu chí", "số điểm của nhóm", "số điểm tối đa", "số điểm"])
    case .meets: (["meets"], ["đạt chỉ tiêu", "hoàn thành chỉ tiêu"])
    case .orBetter: (["or better"], ["trở lên"])
    case .lowestOf: (["lowest of"], ["thấp nhất của"])
    case .highestOf: (["highest of"], ["cao nhất của"])
    case .overUnits: (["over"], ["theo các", "trong các"])
    case .units: (["units"], ["các đơn vị", "đơn vị"])
    case .underIt: (["under it"], ["trực thuộc"])
    case .ofUnitAbove: (["of the unit above"], ["của đơn vị cấp trên"])
    case .howMany: (["how many of"], ["số điều kiện đạt trong"])
    case .itsMonths: (["its months"], ["các tháng của kỳ", "tháng của kỳ"])
    case .itsQuarters: (["its quarters"], ["các quý của kỳ", "quý của kỳ"])
    case .itsHalves: (["its halves"], ["các nửa năm của kỳ", "nửa năm của kỳ"])
    case .overMonths: (["over its months"], ["trong các tháng của kỳ", "theo các tháng của kỳ"])
    case .overQuarters: (["over its quarters"], ["trong các quý của kỳ", "theo các quý của kỳ"])
    case .overHalves: (["over its halves"], ["trong các nửa năm của kỳ", "theo các nửa năm của kỳ"])
    case .everyTask: (["every task", "all tasks"], ["mọi nhiệm vụ", "tất cả nhiệm vụ", "tất cả các nhiệm vụ"])
    case .doneOnTime: (["done on time"], ["hoàn thành đúng hạn", "đúng hạn"])
    case .doneLate: (["done late"], ["hoàn thành quá hạn", "hoàn thành chậm"])
    case .doneWord: (["done"], ["hoàn thành", "đã hoàn thành"])
    case .overdueWord: (["overdue"], ["quá hạn"])
    case .medianOf: (["median of"], ["trung vị của"])
    case .otherwise: (["otherwise"], ["các trường hợp còn lại", "còn lại"])
    case .neverBetter: (["never better than"], ["không xếp loại cao hơn", "không xếp trên"])
    case .quota: (["quota"], ["hạn mức", "giới hạn"])
    case .withinSame: (["within"], ["trong cùng", "theo"])
    case .roundedWord: (["rounded"], ["làm tròn"])
    case .tiesBetter:
      (["ties share the better band"], ["bằng điểm thì cùng mức cao", "bằng điểm cùng mức cao"])
    case .tiesWorse: (["ties share the worse band"], ["bằng điểm thì cùng mức thấp", "bằng điểm cùng mức thấp"])
    case .byEndOf: (["by end of", "by the end of"], ["đến hết", "chậm nhất hết", "đến cuối"])
    case .rolling: (["rolling"], ["liên tục gần nhất", "gần nhất"])
    case .about: (["about"], ["khoảng", "đạt khoảng", "ước đạt", "xấp xỉ", "đạt xấp xỉ"])
    case .onALine: (["on a line", "on a straight line"], ["theo lộ trình đều", "theo đường thẳng"])
    case .exactlyWithin: (["exactly within"], ["đúng trong khoảng", "nằm trong khoảng"])
    case .forInformation: (["for information", "is for information"], ["để theo dõi", "chỉ để theo dõi"])
    case .aimingAt: (["aiming at"], ["phấn đấu"])
    case .aimsAreAsked: (["aims are asked for"], ["coi phấn đấu là được giao"])
    case .rated: (["rated"], ["đánh giá"])
    case .ratingOf: (["rating of"], ["mức đánh giá của"])
    case .ofTheTarget: (["of the target"], ["so với chỉ tiêu", "của chỉ tiêu", "mức chỉ tiêu"])
    case .thatFigure: (["that", "that figure"], ["mức đó", "mức này"])
    case .ofLastMonth: (["of the last month"], ["tháng cuối", "của tháng cuối"])
    case .ofFirstMonth: (["of the first month"], ["tháng đầu", "của tháng đầu"])
    case .linearly: (["linearly"], ["tăng đều", "tuyến tính"])
    case .toTheBest: (["to the best"], ["so với đơn vị tốt nhất", "so với đơn vị cao nhất"])
    case .forEach: (["for each", "for every"], ["cho mỗi", "mỗi"])
    case .orPartOfIt: (["or part of it"], ["hoặc phần lẻ", "kể cả phần lẻ"])
    case .changeOf: (["change of"], ["mức thay đổi của", "mức tăng của"])
    default: ([], [])
    }
  }
}
