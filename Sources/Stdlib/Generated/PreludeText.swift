// swift-format-ignore-file
// Generated from Sources/Stdlib/Prelude by `RECORD=1 swift test --filter ProjectTests`. Do not edit.

/// The standard vocabularies as they are written.
enum PreludeText {
  /// Each file's name and text, the core first.
  static let files: [(name: String, text: String)] = [
("core.kpi", #"""
// Từ vựng lõi: đối tượng đếm được, cấp hành chính, loại đơn vị, lĩnh vực. Mọi gói đều dùng được, không cần `use`.
// A pack adds its own terms by declaring them; it never has to change this file.
pack core "Từ vựng lõi: đối tượng, cấp, loại đơn vị, lĩnh vực"

// ── Đối tượng đếm được: hai đối tượng khác nhau không bao giờ cộng hay chia cho nhau ──

/// Hồ sơ thủ tục hành chính: mỗi lần một người hay tổ chức nộp để giải quyết một thủ tục.
thing dossier "hồ sơ" plural dossiers
/// Thủ tục hành chính (TTHC) trong danh mục đã công bố; một thủ tục có thể có nhiều hồ sơ hoặc không có hồ sơ nào.
thing procedure "thủ tục" plural procedures alias "TTHC", "thủ tục hành chính"
/// Thủ tục hành chính nội bộ: giữa các cơ quan nhà nước với nhau hoặc trong từng cơ quan, không phải với người dân.
thing internal_procedure "thủ tục nội bộ" plural internal_procedures alias "TTHC nội bộ", "thủ tục hành chính nội bộ"
/// Dịch vụ công trực tuyến đang cung cấp.
thing service "dịch vụ công" plural services alias "DVC", "DVCTT"
/// Người dân, doanh nghiệp, tổ chức thực hiện thủ tục hành chính, đếm theo người.
thing person "người" plural persons alias "người dân, doanh nghiệp"
/// Giao dịch thanh toán phí, lệ phí và nghĩa vụ tài chính khác.
thing payment "giao dịch thanh toán" plural payments
/// Ý kiến trả lời khảo sát, đếm theo phiếu hoặc theo câu trả lời hợp lệ.
thing answer "ý kiến" plural answers alias "phiếu", "ý kiến trả lời"
/// Phản ánh, kiến nghị (PAKN) của cá nhân, tổ chức.
thing petition "phản ánh, kiến nghị" plural petitions alias "PAKN"
/// Cơ quan, đơn vị, đếm theo đơn vị.
thing office "cơ quan, đơn vị" plural offices
/// Bộ phận tiếp nhận và trả kết quả (bộ phận một cửa).
thing one_stop_unit "bộ phận một cửa" plural one_stop_units alias "BPMC"
/// Cán bộ, công chức, viên chức, đếm theo người.
thing officer "công chức" plural officers alias "CBCC", "cán bộ, công chức"
/// Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính.
thing workflow "quy trình" plural workflows
/// Văn bản, hồ sơ công việc xử lý trong nội bộ cơ quan; không phải hồ sơ thủ tục hành chính.
thing work_document "văn bản, hồ sơ công việc" plural work_documents
/// Trường thông tin mà người dân, doanh nghiệp phải khai báo.
thing declared_item "thông tin phải khai báo" plural declared_items
/// Bản sao chứng thực điện tử từ bản chính.
thing ecopy "bản sao chứng thực điện tử" plural ecopies
/// Yêu cầu chứng thực bản sao từ bản chính.
thing certification_request "yêu cầu chứng thực" plural certification_requests
/// Nhiệm vụ của kế hoạch, đếm theo từng lần đến hạn.
thing assigned_task "nhiệm vụ" plural assigned_tasks
/// Ngày nghỉ lễ, tết hoặc ngày làm bù.
thing calendar_day "ngày trong lịch" plural calendar_days

// ── Đơn vị đo: khối lượng có phần lẻ, cộng được; khác đơn vị đo thì không cộng, không chia cho nhau ──

/// Đồng Việt Nam, cho tỷ lệ và mức giảm tính trên tiền; số tiền thì có loại riêng là `tiền`.
unit of measure dong "đồng" plural dongs alias "đồng", "VND", "VNĐ"
unit of measure usd "USD" plural usd alias "đô la Mỹ", "đô la"
unit of measure eur "EUR" plural eur alias "euro"
unit of measure metre "m" plural metres alias "m", "mét"
unit of measure km "km" alias "ki-lô-mét", "kilometre", "kilometres"
unit of measure square_metre "m²" plural square_metres alias "m2", "m²", "mét vuông"
unit of measure hectare "ha" plural hectares alias "ha", "héc-ta", "hecta"
unit of measure square_kilometre "km²" plural square_kilometres alias "km2", "km²", "ki-lô-mét vuông"
unit of measure cubic_metre "m³" plural cubic_metres alias "m3", "m³", "mét khối"
unit of measure kg "kg" alias "ki-lô-gam", "kilogram", "kilograms"
unit of measure quintal "tạ" plural quintals alias "tạ"
unit of measure tonne "tấn" plural tonnes alias "tấn"
unit of measure litre "lít" plural litres alias "lít", "l"
unit of measure kwh "kWh" alias "ki-lô-oát giờ"
unit of measure mwh "MWh" alias "mê-ga-oát giờ"

// ── Lịch nghỉ: ngày làm việc là thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ, cộng ngày làm bù ──

/// Ngày nghỉ lễ, tết và ngày làm bù, mỗi dòng một ngày; dùng cho `working_days(…)`.
records holidays "ngày nghỉ lễ" of calendar_day
  date "ngày nghỉ" alias "ngày nghỉ lễ", "ngày": date
  working "ngày làm bù" alias "ngày làm việc bù": date

// ── Cấp hành chính, từ trên xuống ──
// "thành phố" một mình không là tên khác của cấp nào: có thành phố trực thuộc trung ương và thành phố thuộc tỉnh.

/// Chính phủ, bộ, ngành trung ương.
level central "cấp trung ương" alias "trung ương", "TW"
/// Tỉnh, thành phố trực thuộc trung ương; sở, ban, ngành cấp tỉnh cũng ở cấp này.
level province "cấp tỉnh" under central alias "tỉnh", "thành phố trực thuộc trung ương"
/// Huyện, quận, thị xã, thành phố thuộc tỉnh; phòng, ban cấp huyện cũng ở cấp này. Hết từ 01/7/2025.
level district "cấp huyện" under province alias "huyện", "quận", "thị xã", "thành phố thuộc tỉnh" until 2025-07-01
/// Xã, phường, thị trấn, đặc khu.
level commune "cấp xã" under district alias "xã", "phường", "thị trấn", "đặc khu"

// ── Loại đơn vị ──

/// Ủy ban nhân dân một cấp.
kind committee "Ủy ban nhân dân" alias "UBND"
/// Cơ quan chuyên môn và cơ quan tương đương: sở, ban, ngành cấp tỉnh; phòng, ban, văn phòng cấp huyện.
kind department "cơ quan chuyên môn" alias "sở", "phòng", "ban", "sở, ban, ngành", "phòng, ban", "phòng chuyên môn"
/// Bộ phận tiếp nhận và trả kết quả, trung tâm phục vụ hành chính công.
kind one_stop "bộ phận một cửa" alias "một cửa", "BPMC", "trung tâm phục vụ hành chính công", "TTPVHCC"
/// Đơn vị sự nghiệp công lập.
kind public_service_unit "đơn vị sự nghiệp" alias "đơn vị sự nghiệp công lập"

// ── Lĩnh vực ──

field land "Đất đai"
field construction "Xây dựng" alias "Quy hoạch, xây dựng"
field investment "Đầu tư"
field business_registration "Đăng ký kinh doanh" alias "Đăng ký doanh nghiệp, hộ kinh doanh"
field environment "Môi trường" alias "Tài nguyên và môi trường"
field civil_status "Hộ tịch"
field certification "Chứng thực"
field residence "Cư trú"
field social_protection "Bảo trợ xã hội"
field people_of_merit "Người có công"
field labour "Lao động, việc làm" alias "Lao động"
field social_insurance "Bảo hiểm xã hội"
field tax "Thuế"
field finance "Tài chính"
field education "Giáo dục và đào tạo" alias "Giáo dục"
field health "Y tế"
field culture "Văn hóa, thể thao" alias "Văn hóa"
field agriculture "Nông nghiệp"
field transport "Giao thông vận tải" alias "Giao thông"
field industry_trade "Công thương"
field home_affairs "Nội vụ" alias "Thi đua, khen thưởng"

"""#),
("tthc.kpi", #"""
// Từ vựng chỉ số về thủ tục hành chính (TTHC), dùng chung cho các kế hoạch kiểm soát TTHC: `use tthc`.
//
// Tử số, mẫu số nào không có ghi chú là được một kế hoạch nêu rõ hoặc gần như nêu rõ; chỗ nào kế hoạch không nêu thì
// ghi chú nói đó là đề xuất, cần cơ quan dùng gói xác nhận hoặc sửa. Đối tượng đếm luôn được khai: hồ sơ không phải là
// thủ tục, người không phải là hồ sơ.
//
// Các kỳ gộp thành số chung: việc phát sinh trong kỳ (hồ sơ, giao dịch, ý kiến, phản ánh) cộng dồn (`adds up`); tình trạng
// (thủ tục đã công khai, đã đưa lên mạng, đã rà soát, bộ phận đã có quy chế) lấy số tại thời điểm cuối kỳ
// (`at the end of the period`): báo cáo tháng của các chỉ số này ghi số lũy kế, không ghi riêng phần tăng thêm trong tháng.
//
// `no cases` là cách tính điểm khi không phát sinh (0 trên 0); kết luận của một chỉ tiêu khi đó luôn là "không phát sinh".
pack tthc "Chỉ số kiểm soát thủ tục hành chính"

// ── Hồ sơ trong tệp xuất từ hệ thống một cửa điện tử: mỗi dòng một hồ sơ ──

/// Hồ sơ thủ tục hành chính như tệp xuất của Hệ thống thông tin giải quyết TTHC ghi. Chậm hay không xét theo ngày kết
/// thúc xử lý; ngày trả kết quả có thể muộn hơn nhiều vì người dân chưa đến nhận. Hồ sơ dừng xử lý, từ chối, rút thì
/// tùy cách dùng: bỏ các dòng đó trong khai báo `data` nếu không tính.
records dossiers "hồ sơ" of dossier
  code "mã hồ sơ" alias "Số hồ sơ", "Mã số hồ sơ": text
  procedure_code "mã TTHC" alias "Mã thủ tục", "Mã thủ tục hành chính": text
  procedure "tên TTHC" alias "Tên thủ tục", "Tên thủ tục hành chính", "Thủ tục", "TTHC": text
  received "ngày tiếp nhận" alias "Ngày nhận", "Ngày nhận hồ sơ", "Ngày tiếp nhận hồ sơ": date
  due "ngày hẹn trả" alias "Ngày hẹn trả kết quả", "Hạn xử lý", "Hạn giải quyết", "Ngày hẹn": date
  finished "ngày kết thúc xử lý" alias "Ngày xử lý xong", "Đã xử lý xong", "Ngày giải quyết xong", "Ngày hoàn thành": date
  returned "ngày trả kết quả" alias "Ngày trả": date
  channel "kênh" alias "Kênh tiếp nhận", "Hình thức nộp", "Hình thức tiếp nhận": choice of
    direct "Trực tiếp" alias "1", "Nộp trực tiếp",
    online "Trực tuyến" alias "2", "Nộp trực tuyến", "Qua mạng",
    postal "Bưu chính công ích" alias "3", "Bưu chính", "BCCI", "Dịch vụ bưu chính công ích"
  status "trạng thái" alias "Tình trạng": text
  fee "phí, lệ phí" alias "Phí/lệ phí", "Lệ phí": money
  digitised "số hóa thành phần hồ sơ" alias "Số hóa thành phần", "Số hóa TPHS": truth
  reused "tái sử dụng" alias "Tái sử dụng dữ liệu", "Khai thác dữ liệu số hóa": truth
  electronic_result "kết quả điện tử" alias "Kết quả bản điện tử", "Link kết quả điện tử": text
  period by finished
  identified by code

// ── Giải quyết hồ sơ ──

/// Hồ sơ giải quyết xong không muộn hơn ngày hẹn, trên hồ sơ đã giải quyết xong trong kỳ. Muộn hay không xét theo ngày
/// kết thúc xử lý, không theo ngày người dân đến nhận kết quả. Trong Biểu 06 (Thông tư 01/2020/TT-VPCP) cột "Đúng hạn"
/// không gồm "Trước hạn": tử số là tổng hai cột.
indicator dossier_on_time_rate "Tỷ lệ hồ sơ giải quyết trước và đúng hạn": share of dossiers
  = count(dossiers where finished <= due) / count(dossiers where finished is known and due is known)
  numerator "hồ sơ đã giải quyết trong kỳ có ngày kết thúc xử lý không sau ngày hẹn trả"
  denominator "hồ sơ đã giải quyết trong kỳ"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ giải quyết hồ sơ đúng hạn", "Tỷ lệ hồ sơ đúng hạn", "Hồ sơ TTHC được giải quyết trước và đúng hạn"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu. Cách khác: cộng vào mẫu số hồ sơ còn tồn đã quá hạn."
  note "Khi tính từ bản ghi, hồ sơ không có ngày hẹn trả không tính vào cả tử số và mẫu số."

/// Hồ sơ trả trước ngày hẹn. Kế hoạch viết "trong đó" mà không nói trong số nào, nên mẫu số phải được nêu tên:
/// `of all` là trên mọi hồ sơ đã giải quyết, `of on_time` là trên riêng hồ sơ trước và đúng hạn.
indicator dossier_early_rate "Tỷ lệ hồ sơ trả trước hạn": share of dossiers
  numerator "hồ sơ đã giải quyết trong kỳ có ngày kết thúc xử lý trước ngày hẹn trả" = count(dossiers where finished < due)
  denominator all "hồ sơ đã giải quyết trong kỳ" = denominator of dossier_on_time_rate
  denominator on_time "hồ sơ đã giải quyết trước và đúng hạn" = numerator of dossier_on_time_rate
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ hồ sơ giải quyết trước hạn"
  note "Tử số và cả hai mẫu số là đề xuất: kế hoạch chỉ viết \"trong đó có … trả trước hạn\"."

/// Hồ sơ chậm, muộn có cả báo cáo giải trình với người đứng đầu và văn bản xin lỗi; thiếu một trong hai là chưa đạt.
indicator late_dossier_explained_apologised_rate "Tỷ lệ hồ sơ chậm, muộn có giải trình và xin lỗi": share of dossiers
  numerator "hồ sơ chậm, muộn có cả báo cáo giải trình lý do và thực hiện xin lỗi"
  denominator "hồ sơ chậm, muộn"
  adds up
  higher is better
  no cases neutral
  alias "Hồ sơ chậm có giải trình, xin lỗi"
  note "Tử số là đề xuất: hai điều kiện đều phải có. Không có hồ sơ chậm thì không phát sinh."

/// Hồ sơ mà trạng thái xử lý xem được trên Hệ thống thông tin giải quyết TTHC.
indicator status_tracked_dossier_rate "Tỷ lệ hồ sơ được theo dõi trạng thái xử lý": share of dossiers
  numerator "hồ sơ được theo dõi trạng thái xử lý trên Hệ thống thông tin giải quyết TTHC"
  denominator "hồ sơ tiếp nhận, giải quyết"
  adds up
  higher is better
  no cases neutral
  alias "Hồ sơ được theo dõi trạng thái"

/// Hồ sơ cần luân chuyển giữa các cơ quan giải quyết và được luân chuyển hoàn toàn bằng phương thức điện tử.
indicator internal_electronic_circulation_rate
  "Tỷ lệ hồ sơ luân chuyển nội bộ bằng phương thức điện tử": share of dossiers
  numerator "hồ sơ được luân chuyển nội bộ bằng phương thức điện tử"
  denominator "hồ sơ phải luân chuyển giữa các cơ quan giải quyết"
  adds up
  higher is better
  no cases neutral
  note "Tử số và mẫu số là đề xuất: kế hoạch nói \"hồ sơ giải quyết TTHC được luân chuyển\", không nói trên tổng số nào."

/// Văn bản, hồ sơ công việc của cơ quan được xử lý trên môi trường mạng; hồ sơ mật không tính vào cả tử số và mẫu số.
indicator online_document_processing_rate
  "Tỷ lệ xử lý văn bản, hồ sơ công việc trên môi trường mạng (trừ hồ sơ mật)": share of work_documents
  numerator "văn bản, hồ sơ công việc được xử lý trên môi trường mạng"
  denominator "văn bản, hồ sơ công việc, trừ hồ sơ mật"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ xử lý văn bản, hồ sơ công việc trên môi trường mạng"
  note "Tử số là đề xuất; mẫu số, gồm việc trừ hồ sơ mật, do kế hoạch nêu."

// ── Dịch vụ công trực tuyến ──

/// Hồ sơ nộp trực tuyến trên mọi hồ sơ tiếp nhận trong kỳ (trực tuyến, trực tiếp, bưu chính).
indicator online_dossier_rate "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận": share of dossiers
  = share(dossiers by received where channel = online)
  numerator "hồ sơ tiếp nhận trực tuyến"
  denominator "hồ sơ tiếp nhận"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ hồ sơ trực tuyến", "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ",
    "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC"
  note "Tử số là đề xuất; mẫu số do kế hoạch nêu. Kế hoạch khi nói hồ sơ tiếp nhận, khi nói hồ sơ giải quyết trực tuyến."

/// Hồ sơ làm hoàn toàn trên mạng từ lúc nộp đến lúc nhận kết quả.
indicator fully_online_processed_rate "Tỷ lệ hồ sơ được xử lý hoàn toàn trực tuyến": share of dossiers
  numerator "hồ sơ được xử lý hoàn toàn trực tuyến từ tiếp nhận đến trả kết quả"
  denominator "hồ sơ tiếp nhận"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ hồ sơ xử lý hoàn toàn trực tuyến"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."

/// Người tự nộp hồ sơ trực tuyến từ xa, không đến quầy nhờ làm hộ. Đếm người, không đếm hồ sơ.
indicator online_remote_user_rate "Tỷ lệ người dân sử dụng dịch vụ công trực tuyến từ xa": share of persons
  numerator "người sử dụng dịch vụ công trực tuyến từ xa"
  denominator "người sử dụng dịch vụ công"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ người dân sử dụng DVCTT từ xa"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu mẫu số."

/// Hồ sơ vừa nộp vừa nhận kết quả qua bưu chính công ích; chỉ một chiều thì không tính.
indicator postal_dossier_rate "Tỷ lệ hồ sơ tiếp nhận và trả kết quả qua bưu chính công ích": share of dossiers
  numerator "hồ sơ tiếp nhận và trả kết quả qua dịch vụ bưu chính công ích"
  denominator "hồ sơ tiếp nhận"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ hồ sơ qua bưu chính công ích"
  note "Tử số và mẫu số là đề xuất: \"tiếp nhận và trả kết quả\" đọc là cả hai chiều."

/// Người dùng dịch vụ trực tuyến đã được định danh và xác thực thông suốt giữa các hệ thống.
indicator identified_user_rate "Tỷ lệ người dùng dịch vụ trực tuyến được định danh, xác thực": share of persons
  numerator "người dùng dịch vụ trực tuyến được định danh và xác thực thông suốt"
  denominator "người dùng dịch vụ trực tuyến"
  at the end of the period
  higher is better
  no cases neutral
  alias "Người dùng được định danh, xác thực"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu cách đếm."

/// Thủ tục đủ điều kiện đã được đưa lên mạng, toàn trình hay một phần đều tính.
indicator eligible_procedure_online_rate "Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến": share of procedures
  numerator "TTHC được cung cấp dịch vụ công trực tuyến toàn trình hoặc một phần"
  denominator "TTHC có đủ điều kiện cung cấp dịch vụ công trực tuyến"
  at the end of the period
  higher is better
  no cases neutral
  note "Tử số là đề xuất: \"toàn trình và một phần\" đọc là một trong hai; mẫu số do kế hoạch nêu."

/// Thủ tục đủ điều kiện đã được cung cấp dịch vụ công trực tuyến toàn trình. Đếm thủ tục, không đếm hồ sơ.
indicator full_online_service_rate
  "Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình trên tổng số TTHC đủ điều kiện": share of procedures
  numerator "TTHC được cung cấp dịch vụ công trực tuyến toàn trình"
  denominator "TTHC có đủ điều kiện trên Cổng Dịch vụ công quốc gia"
  at the end of the period
  higher is better
  no cases neutral
  alias "Tỷ lệ DVCTT toàn trình"

/// Thủ tục nộp và nhận kết quả được ở bất kỳ đâu trong phạm vi kế hoạch nêu.
indicator boundary_free_procedure_rate "Tỷ lệ TTHC thực hiện không phụ thuộc địa giới hành chính": share of procedures
  numerator "TTHC được thực hiện không phụ thuộc vào địa giới hành chính"
  denominator "TTHC thuộc thẩm quyền giải quyết"
  at the end of the period
  higher is better
  no cases neutral
  alias "TTHC không phụ thuộc địa giới"
  note "Tử số và mẫu số là đề xuất: kế hoạch nói \"100% thủ tục hành chính\", không nói trong danh mục nào."

// ── Thanh toán trực tuyến ──

/// Giao dịch thanh toán trên Cổng Dịch vụ công quốc gia trên mọi giao dịch thanh toán của dịch vụ công.
indicator online_payment_txn_rate
  "Tỷ lệ thanh toán trực tuyến trên tổng số giao dịch thanh toán của dịch vụ công": share of payments
  numerator "giao dịch thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia"
  denominator "giao dịch thanh toán của dịch vụ công"
  adds up
  higher is better
  no cases zero
  alias "Tỷ lệ thanh toán trực tuyến", "Tỷ lệ thanh toán trực tuyến trên tổng giao dịch",
    "Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công"
  note "Không phát sinh thì tính là 0%: cách tính điểm theo Quyết định 766/QĐ-TTg, theo tài liệu thứ cấp."

/// Thủ tục có phí, lệ phí, nghĩa vụ tài chính mà người dân trả được trực tuyến. Đếm thủ tục, không đếm giao dịch.
indicator online_payment_procedure_rate
  "Tỷ lệ TTHC có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến": share of procedures
  numerator "TTHC có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia"
  denominator "TTHC có yêu cầu nghĩa vụ tài chính"
  at the end of the period
  higher is better
  no cases zero
  alias "Tỷ lệ TTHC có yêu cầu NVTC được thanh toán trực tuyến"
  note "Không phát sinh thì tính là 0%: cách tính điểm theo Quyết định 766/QĐ-TTg, theo tài liệu thứ cấp."

// ── Số hóa ──

/// Hồ sơ và kết quả được số hóa trên hồ sơ của đơn vị trong kỳ.
indicator digitized_dossier_rate "Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC": share of dossiers
  = count(dossiers where digitised and electronic_result is known) / count(dossiers)
  numerator "hồ sơ được số hóa thành phần hồ sơ và kết quả giải quyết"
  denominator "hồ sơ tiếp nhận, giải quyết"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ số hóa hồ sơ", "Hồ sơ TTHC được số hóa"
  note "Tử số và mẫu số là đề xuất: kế hoạch không nói hồ sơ nào, và số hóa hồ sơ hay kết quả hay cả hai."

/// Hồ sơ đã giải quyết thành công được số hóa, lưu trữ và dùng lại được; phải đủ cả ba.
indicator digitized_resolved_dossier_rate
  "Tỷ lệ hồ sơ đã giải quyết thành công được số hóa, lưu trữ, có giá trị tái sử dụng": share of dossiers
  numerator "hồ sơ được số hóa, lưu trữ và có giá trị tái sử dụng"
  denominator "hồ sơ đã giải quyết thành công"
  adds up
  higher is better
  no cases neutral
  note "Tử số là đề xuất: ba điều kiện nối bằng \"và\", thiếu một là chưa tính; mẫu số do kế hoạch nêu."

/// Hồ sơ, giấy tờ và kết quả đã giải quyết thành công được số hóa, ký số và lưu trữ điện tử; phải đủ cả ba.
indicator digitized_signed_archived_rate
  "Tỷ lệ số hóa, ký số và lưu trữ điện tử hồ sơ, giấy tờ, kết quả giải quyết TTHC": share of dossiers
  numerator "hồ sơ được số hóa, ký số và lưu trữ điện tử"
  denominator "hồ sơ đã giải quyết thành công"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ số hóa, ký số và lưu trữ điện tử"
  note "Tử số là đề xuất: phải đủ số hóa, ký số và lưu trữ; mẫu số do kế hoạch nêu."

/// Thủ tục mà kết quả giải quyết đã được số hóa. Đếm thủ tục, không đếm hồ sơ.
indicator digitized_result_procedure_rate "Tỷ lệ TTHC số hóa kết quả giải quyết": share of procedures
  numerator "TTHC có kết quả giải quyết được số hóa"
  denominator "TTHC thuộc thẩm quyền giải quyết"
  at the end of the period
  higher is better
  no cases neutral
  alias "Tỷ lệ TTHC số hóa kết quả"
  note "Tử số và mẫu số là đề xuất: kế hoạch không nói một thủ tục khi nào được coi là đã số hóa kết quả."

/// Hồ sơ có kết quả điện tử có giá trị pháp lý, trên hồ sơ phải cấp kết quả.
indicator electronic_result_rate "Tỷ lệ cấp kết quả giải quyết TTHC điện tử": share of dossiers
  = share(dossiers where electronic_result is known)
  numerator "hồ sơ được cấp kết quả điện tử"
  denominator "hồ sơ đã có kết quả phải trả"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ cấp kết quả điện tử", "Tỷ lệ hồ sơ cấp kết quả điện tử"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."

/// Hồ sơ mà thông tin, giấy tờ đã số hóa được lấy lại dùng, không phải nộp lại.
indicator digitized_data_reuse_rate "Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa": share of dossiers
  = share(dossiers by received where reused)
  numerator "hồ sơ có khai thác, sử dụng lại thông tin, dữ liệu số hóa"
  denominator "hồ sơ tiếp nhận"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."

/// Người không phải nộp lại giấy tờ đã được chấp nhận trước đó. Đếm người, không đếm hồ sơ.
indicator no_resubmission_rate
  "Tỷ lệ người dân, doanh nghiệp không phải cung cấp lại thông tin, giấy tờ": share of persons
  numerator "người dân, doanh nghiệp không phải cung cấp lại thông tin, giấy tờ, tài liệu đã được chấp nhận"
  denominator "người dân, doanh nghiệp thực hiện TTHC"
  adds up
  higher is better
  no cases neutral
  alias "Người dân không phải cung cấp lại giấy tờ"
  note "Tử số và mẫu số là đề xuất: một người nhiều hồ sơ được tính một lần."

/// Phần thông tin phải khai báo đã cắt được, so với trước khi cắt. Cần số trước khi cắt (mốc so sánh).
indicator declared_info_reduction_rate "Mức giảm thông tin phải khai báo": reduction of declared_items
  numerator "thông tin phải khai báo trước khi cắt giảm, trừ sau khi cắt giảm"
  denominator "thông tin phải khai báo trước khi cắt giảm"
  at the end of the period
  higher is better
  no cases neutral
  alias "Giảm thông tin phải khai báo"
  note "Tử số và mẫu số là đề xuất: không kế hoạch nào nêu mốc so sánh."

// ── Chứng thực điện tử ──

/// Yêu cầu chứng thực bản sao được thực hiện dưới dạng điện tử.
indicator ecopy_certification_rate
  "Tỷ lệ thực hiện chứng thực bản sao điện tử từ bản chính": share of certification_requests
  numerator "yêu cầu chứng thực bản sao điện tử từ bản chính đã thực hiện"
  denominator "yêu cầu chứng thực bản sao điện tử từ bản chính"
  adds up
  higher is better
  no cases neutral
  alias "Tỷ lệ thực hiện chứng thực bản sao điện tử"
  note "Tử số và mẫu số là đề xuất. Cách khác: số đơn vị có cung cấp dịch vụ trên tổng số đơn vị."

/// Số bản sao chứng thực điện tử đã cấp trong kỳ.
indicator ecopy_certification_count "Số lượng bản sao chứng thực điện tử": count of ecopies
  numerator "bản sao chứng thực điện tử đã cấp"
  adds up
  higher is better
  no cases neutral
  alias "Số bản sao chứng thực điện tử"
  note "Cách đếm là đề xuất: đếm bản sao, không đếm yêu cầu."

// ── Hài lòng, phản ánh, kiến nghị ──

/// Ý kiến hài lòng và rất hài lòng trên ý kiến hợp lệ.
indicator satisfaction_rate "Mức độ hài lòng của người dân, doanh nghiệp": share of answers
  numerator "ý kiến hài lòng hoặc rất hài lòng"
  denominator "ý kiến trả lời hợp lệ"
  adds up
  higher is better
  no cases zero
  alias "Mức độ hài lòng", "Tỷ lệ hài lòng", "Tỷ lệ hài lòng của người dân",
    "Mức độ đánh giá hài lòng trong tiếp nhận, giải quyết TTHC của người dân, doanh nghiệp"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."
  note "Không có ý kiến nào thì 0 điểm: cách tính điểm theo Quyết định 766/QĐ-TTg, theo tài liệu thứ cấp."

/// Phản ánh, kiến nghị xử lý dứt điểm trong thời hạn, trên số phải xử lý trong kỳ.
indicator feedback_on_time_rate "Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn": share of petitions
  numerator "phản ánh, kiến nghị được xử lý đúng hạn"
  denominator "phản ánh, kiến nghị phải xử lý trong kỳ"
  adds up
  higher is better
  no cases full
  alias "Tỷ lệ xử lý PAKN đúng hạn"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."
  note "Không có phản ánh, kiến nghị thì đủ điểm: cách tính điểm theo Quyết định 766/QĐ-TTg, theo tài liệu thứ cấp."

/// Người có phản ánh, kiến nghị hài lòng với kết quả trả lời.
indicator feedback_satisfaction_rate "Tỷ lệ hài lòng của người dân về giải quyết phản ánh, kiến nghị": share of petitions
  numerator "phản ánh, kiến nghị đã trả lời mà người gửi hài lòng"
  denominator "phản ánh, kiến nghị đã trả lời"
  adds up
  higher is better
  no cases full
  alias "Tỷ lệ hài lòng về giải quyết PAKN", "Tỷ lệ hài lòng người dân về giải quyết PAKN"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."
  note "Không có phản ánh, kiến nghị thì đủ điểm, như tỷ lệ xử lý đúng hạn; Quyết định 766/QĐ-TTg không có mục riêng."

// ── Công bố, công khai thủ tục ──

/// Thủ tục đang có hiệu lực được công bố, công khai trên mọi kênh mà kế hoạch đòi; thiếu một kênh là chưa tính.
indicator procedure_published_rate "Tỷ lệ TTHC được công bố, công khai": share of procedures
  numerator "TTHC được công bố, công khai trên đủ các kênh phải công khai"
  denominator "TTHC đang có hiệu lực"
  at the end of the period
  higher is better
  no cases neutral
  alias "TTHC công bố, công khai"
  note "Tử số và mẫu số là đề xuất: kế hoạch kê các kênh, đọc là phải đủ."

/// Thủ tục phải công khai trong kỳ đã được công khai trong thời hạn.
indicator procedure_published_on_time_rate "Tỷ lệ TTHC công khai đúng hạn": share of procedures
  numerator "TTHC được công khai trong thời hạn"
  denominator "TTHC phải công khai trong kỳ"
  adds up
  higher is better
  no cases neutral
  alias "TTHC công khai đúng hạn"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."

/// Thủ tục ban hành đúng trình tự và được niêm yết công khai; phải đủ cả hai.
indicator procedure_issued_and_posted_rate "Tỷ lệ TTHC ban hành đúng trình tự, niêm yết công khai": share of procedures
  numerator "TTHC vừa ban hành đúng trình tự thủ tục vừa niêm yết công khai theo quy định"
  denominator "TTHC được ban hành"
  adds up
  higher is better
  no cases neutral
  alias "TTHC ban hành đúng trình tự, niêm yết"
  note "Tử số và mẫu số là đề xuất: hai điều kiện đều phải có."

/// Thủ tục khi ban hành đã được đánh giá tác động. Nhiều năm không ban hành thủ tục nào: khi đó không phát sinh.
indicator procedure_impact_assessed_rate "Tỷ lệ TTHC ban hành được đánh giá tác động": share of procedures
  numerator "TTHC ban hành trong kỳ được đánh giá tác động"
  denominator "TTHC ban hành trong kỳ"
  adds up
  higher is better
  no cases neutral
  alias "TTHC ban hành được đánh giá tác động"
  note "Tử số là đề xuất; mẫu số do kế hoạch nêu."

/// Thủ tục có hồ sơ mẫu kèm theo.
indicator sample_dossier_rate "Tỷ lệ TTHC có hồ sơ mẫu": share of procedures
  numerator "TTHC có hồ sơ mẫu"
  denominator "TTHC thuộc thẩm quyền giải quyết"
  at the end of the period
  higher is better
  no cases neutral
  alias "TTHC có hồ sơ mẫu"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."

/// Quy trình nội bộ, quy trình điện tử mới hoặc thay đổi được công bố kịp thời.
indicator workflow_published_rate "Tỷ lệ quy trình nội bộ, quy trình điện tử được công bố kịp thời": share of workflows
  numerator "quy trình nội bộ, quy trình điện tử được công bố kịp thời"
  denominator "quy trình ban hành mới, sửa đổi, bổ sung, bãi bỏ trong kỳ"
  adds up
  higher is better
  no cases neutral
  note "Tử số và mẫu số là đề xuất: thế nào là \"kịp thời\" kế hoạch không nói."

/// Quy trình điện tử được cấu hình kịp thời trên hệ thống một cửa điện tử.
indicator workflow_configured_rate "Tỷ lệ quy trình điện tử được cấu hình kịp thời": share of workflows
  numerator "quy trình điện tử được cấu hình kịp thời trên hệ thống một cửa điện tử"
  denominator "quy trình điện tử phải cấu hình"
  adds up
  higher is better
  no cases neutral
  note "Tử số và mẫu số là đề xuất: thế nào là \"kịp thời\" kế hoạch không nói."

// ── Rà soát, đơn giản hóa ──

/// Thủ tục được kiến nghị đơn giản hóa: mới là kiến nghị, chưa phải phê duyệt.
indicator procedure_simplification_proposed_rate "Tỷ lệ TTHC kiến nghị đơn giản hóa": share of procedures
  numerator "TTHC được kiến nghị đơn giản hóa"
  denominator "TTHC thuộc thẩm quyền giải quyết"
  at the end of the period
  higher is better
  no cases neutral
  alias "TTHC kiến nghị đơn giản hóa"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."

/// Thủ tục có phương án đơn giản hóa đã được phê duyệt.
indicator procedure_simplification_approved_rate "Tỷ lệ TTHC có phương án đơn giản hóa được phê duyệt": share of procedures
  numerator "TTHC có phương án đơn giản hóa được phê duyệt"
  denominator "TTHC thuộc thẩm quyền giải quyết"
  at the end of the period
  higher is better
  no cases neutral
  alias "Phê duyệt phương án đơn giản hóa"
  note "Tử số là đề xuất; mẫu số do kế hoạch nêu."

/// Quy định liên quan đến hoạt động kinh doanh được cắt giảm, đơn giản hóa, đếm theo thủ tục.
indicator business_regulation_cut_rate "Tỷ lệ cắt giảm, đơn giản hóa quy định kinh doanh": share of procedures
  numerator "TTHC có quy định liên quan đến hoạt động kinh doanh được cắt giảm, đơn giản hóa"
  denominator "TTHC liên quan đến hoạt động kinh doanh"
  at the end of the period
  higher is better
  no cases neutral
  alias "Cắt giảm quy định kinh doanh"
  note "Tử số là đề xuất; mẫu số kế hoạch chỉ viết \"số thủ tục hành chính\"."

/// Phần chi phí tuân thủ đã cắt được, so với trước khi cắt. Cần chi phí trước khi cắt (mốc so sánh).
indicator compliance_cost_reduction_rate "Mức cắt giảm chi phí tuân thủ TTHC": reduction of dongs
  numerator "chi phí tuân thủ trước khi rà soát, trừ sau khi rà soát"
  denominator "chi phí tuân thủ trước khi rà soát"
  at the end of the period
  higher is better
  no cases neutral
  alias "Cắt giảm chi phí tuân thủ"
  note "Tử số và mẫu số là đề xuất: kế hoạch không nêu mốc so sánh."

/// Thủ tục nội bộ đã được rà soát (thống kê, đơn giản hóa, công bố theo từng kế hoạch).
indicator internal_procedure_reviewed_rate "Tỷ lệ TTHC nội bộ được rà soát, đơn giản hóa": share of internal_procedures
  numerator "TTHC nội bộ được rà soát, đơn giản hóa"
  denominator "TTHC nội bộ, trừ thủ tục mật, đặc thù nếu kế hoạch trừ ra"
  at the end of the period
  higher is better
  no cases neutral
  alias "TTHC nội bộ được rà soát, đơn giản hóa", "TTHC nội bộ được rà soát"
  note "Tử số và mẫu số là đề xuất: mỗi kế hoạch kê một loạt việc, đọc là phải đủ."

/// Thủ tục nội bộ thuộc quản lý chuyên ngành đã trình phê duyệt phương án đơn giản hóa.
indicator internal_procedure_simplification_submitted_rate
  "Tỷ lệ TTHC nội bộ trình phê duyệt phương án đơn giản hóa": share of internal_procedures
  numerator "TTHC nội bộ được rà soát, đánh giá, trình phê duyệt phương án đơn giản hóa"
  denominator "TTHC nội bộ thuộc thẩm quyền quản lý chuyên ngành"
  at the end of the period
  higher is better
  no cases neutral
  alias "TTHC nội bộ trình phương án đơn giản hóa"
  note "Tử số là đề xuất; mẫu số do kế hoạch nêu."

/// Thủ tục nội bộ được quản trị trên môi trường điện tử.
indicator internal_procedure_digital_admin_rate
  "Tỷ lệ TTHC nội bộ được quản trị trên môi trường điện tử": share of internal_procedures
  numerator "TTHC nội bộ được thực hiện quản trị nội bộ trên môi trường điện tử"
  denominator "TTHC nội bộ"
  at the end of the period
  higher is better
  no cases neutral
  alias "TTHC nội bộ quản trị trên môi trường điện tử"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."

// ── Bộ phận một cửa ──

/// Thủ tục được tiếp nhận và trả kết quả tại trung tâm phục vụ hành chính công, bộ phận một cửa.
indicator one_stop_coverage_rate "Tỷ lệ TTHC tiếp nhận, trả kết quả tại một cửa": share of procedures
  numerator "TTHC được tiếp nhận, trả kết quả tại trung tâm phục vụ hành chính công, bộ phận một cửa"
  denominator "TTHC thuộc thẩm quyền giải quyết"
  at the end of the period
  higher is better
  no cases neutral
  alias "TTHC tiếp nhận, trả kết quả tại một cửa"
  note "Tử số và mẫu số là đề xuất: thủ tục được phép không thực hiện tại một cửa có trừ ra hay không, kế hoạch không nói."

/// Bộ phận một cửa được đánh giá, chấm điểm. Đếm bộ phận; công chức một cửa là đối tượng khác, cần chỉ số riêng.
indicator one_stop_assessed_rate "Tỷ lệ bộ phận một cửa được đánh giá, chấm điểm": share of one_stop_units
  numerator "bộ phận một cửa được đánh giá, chấm điểm"
  denominator "bộ phận một cửa"
  at the end of the period
  higher is better
  no cases neutral
  alias "Bộ phận một cửa được đánh giá"
  note "Tử số và mẫu số là đề xuất. Kế hoạch nói cả bộ phận và công chức: hai đối tượng, hai chuỗi số."

/// Bộ phận một cửa cấp xã có quy chế hoạt động bảo đảm quy định.
indicator one_stop_regulation_rate "Tỷ lệ bộ phận một cửa có quy chế hoạt động": share of one_stop_units
  numerator "bộ phận một cửa cấp xã có quy chế hoạt động bảo đảm quy định"
  denominator "bộ phận một cửa cấp xã"
  at the end of the period
  higher is better
  no cases neutral
  alias "BPMC có quy chế"
  note "Tử số và mẫu số là đề xuất, kế hoạch không nêu."

// ── Biểu báo cáo ──

/// Biểu 06 của Thông tư 01/2020/TT-VPCP: tình hình, kết quả tiếp nhận và giải quyết thủ tục hành chính trong kỳ. Biểu có
/// tiêu đề ba dòng. Mỗi dòng được kiểm tra các phép cộng của biểu; cột "Đúng hạn" không gồm "Trước hạn".
///
/// Gói dùng biểu cho biết thêm dòng là của đơn vị nào và của kỳ nào: `data "bieu-06-*.csv" as bieu_06`, `unit …`, `period …`.
/// Dòng nhóm và dòng tổng nằm lẫn trong số liệu cần được bỏ bằng `leave out rows where …`, hoặc chỉ lấy dòng tổng bằng
/// `only rows where …`.
///
/// Hồ sơ trực tuyến tính trên hồ sơ nhận trong kỳ (trực tuyến và trực tiếp): hồ sơ từ kỳ trước chuyển sang đã được tính ở
/// kỳ trước, cộng thêm thì khi gộp nhiều tháng sẽ đếm hai lần.
data bieu_06 "Biểu 06, Thông tư 01/2020/TT-VPCP"
  check "nhận giải quyết / Tổng số" or "tiếp nhận / Tổng số"
    = "nhận giải quyết / Trực tuyến" or "tiếp nhận / Trực tuyến"
    + "nhận giải quyết / Trực tiếp, dịch vụ bưu chính" or "tiếp nhận / Trực tiếp, dịch vụ bưu chính"
    + "nhận giải quyết / Từ kỳ trước" or "tiếp nhận / Từ kỳ trước"
  check "đã giải quyết / Tổng số" = "đã giải quyết / Trước hạn" + "đã giải quyết / Đúng hạn" + "đã giải quyết / Quá hạn"
  check "đang giải quyết / Tổng số" = "đang giải quyết / Trong hạn" + "đang giải quyết / Quá hạn"
  check "nhận giải quyết / Tổng số" or "tiếp nhận / Tổng số"
    = "đã giải quyết / Tổng số" + "đang giải quyết / Tổng số"
  online_dossier_rate from "nhận giải quyết / Trực tuyến" or "tiếp nhận / Trực tuyến"
    of "nhận giải quyết / Trực tuyến" or "tiếp nhận / Trực tuyến"
      + "nhận giải quyết / Trực tiếp, dịch vụ bưu chính" or "tiếp nhận / Trực tiếp, dịch vụ bưu chính"
  dossier_on_time_rate from "đã giải quyết / Trước hạn" + "đã giải quyết / Đúng hạn" of "đã giải quyết / Tổng số"
  dossier_early_rate of all from "đã giải quyết / Trước hạn" of "đã giải quyết / Tổng số"
  dossier_early_rate of on_time from "đã giải quyết / Trước hạn"
    of "đã giải quyết / Trước hạn" + "đã giải quyết / Đúng hạn"

"""#),
  ]
}
