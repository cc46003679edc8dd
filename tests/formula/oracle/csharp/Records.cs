// The records that formulas read, as iPaaS.com's public integration template models them: names, types, JSON names.
// Beyond it: a customer's addresses, which the template reads apart.
using System;
using System.Collections.Generic;
using Newtonsoft.Json;

public abstract class RecordBase
{
    [JsonProperty("id", Order = -9)] public string Id { get; set; }
    [JsonProperty("tracking_guid", Order = -8)] public Guid? TrackingGuid { get; set; }
    [JsonProperty("custom_fields", Order = 1)] public List<CustomField> CustomFields { get; set; }
    [JsonProperty("external_ids", Order = 2)] public List<ExternalIdLink> ExternalIds { get; set; }
    [JsonProperty("extension_fields", Order = 3)] public List<KeyValuePair<string, string>> ExtensionFields { get; set; }
}

public class CustomField
{
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("custom_field_name")] public string CustomFieldName { get; set; }
    [JsonProperty("value")] public string Value { get; set; }
}

public class ExternalIdLink
{
    [JsonProperty("id")] public long Id { get; set; }
    [JsonProperty("system_id")] public long SystemId { get; set; }
    [JsonProperty("system_name")] public string SystemName { get; set; }
    [JsonProperty("external_id")] public string ExternalId { get; set; }
    [JsonProperty("internal_id")] public string InternalId { get; set; }
    [JsonProperty("message")] public string Message { get; set; }
}

public class TaxResponse : RecordBase
{
    [JsonProperty("authority")] public string Authority { get; set; }
    [JsonProperty("amount")] public decimal Amount { get; set; }
    [JsonProperty("orginal_amount")] public decimal OrginalAmount { get; set; }
    [JsonProperty("tax_percent")] public decimal TaxPercent { get; set; }
}

public class NoteResponse : RecordBase
{
    [JsonProperty("sequence_number")] public int SequenceNumber { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
    [JsonProperty("text")] public string Text { get; set; }
    [JsonProperty("note_created_date_time")] public DateTime? NoteCreatedDateTime { get; set; }
    [JsonProperty("is_public")] public bool IsPublic { get; set; }
}

public class TrackingResponse : RecordBase
{
    [JsonProperty("shipping_method")] public string ShippingMethod { get; set; }
    [JsonProperty("shipping_method_description")] public string ShippingMethodDescription { get; set; }
    [JsonProperty("tracking_number")] public string TrackingNumber { get; set; }
    [JsonProperty("cost")] public double? Cost { get; set; }
}

public class Payment : RecordBase
{
    [JsonProperty("method")] public string Method { get; set; }
    [JsonProperty("amount")] public decimal Amount { get; set; }
    [JsonProperty("status")] public string Status { get; set; }
    [JsonProperty("description")] public string Description { get; set; }
    [JsonProperty("method_info")] public Dictionary<string, string> MethodInfo { get; set; } = new Dictionary<string, string>();
}

public class Address : RecordBase
{
    [JsonProperty("shipping_method")] public string ShippingMethod { get; set; }
    [JsonProperty("shipping_method_description")] public string ShippingMethodDescription { get; set; }
    [JsonProperty("first_name")] public string FirstName { get; set; }
    [JsonProperty("last_name")] public string LastName { get; set; }
    [JsonProperty("shipping_amount")] public double ShippingAmount { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
    [JsonProperty("ship_date")] public DateTime? ShipDate { get; set; }
    [JsonProperty("phone_number")] public string PhoneNumber { get; set; }
    [JsonProperty("company")] public string Company { get; set; }
    [JsonProperty("address_1")] public string Address1 { get; set; }
    [JsonProperty("address_2")] public string Address2 { get; set; }
    [JsonProperty("address_3")] public string Address3 { get; set; }
    [JsonProperty("city")] public string City { get; set; }
    [JsonProperty("region")] public string Region { get; set; }
    [JsonProperty("country")] public string Country { get; set; }
    [JsonProperty("postal_code")] public string PostalCode { get; set; }
    [JsonProperty("is_primary_billing")] public bool IsPrimaryBilling { get; set; }
    [JsonProperty("is_primary_shipping")] public bool IsPrimaryShipping { get; set; }
    [JsonProperty("customer_id")] public long? CustomerId { get; set; }
}

public class TransactionLineAddressResponse
{
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("shipping_method")] public string ShippingMethod { get; set; }
    [JsonProperty("shipping_method_description")] public string ShippingMethodDescription { get; set; }
    [JsonProperty("first_name")] public string FirstName { get; set; }
    [JsonProperty("last_name")] public string LastName { get; set; }
    [JsonProperty("shipping_amount")] public double ShippingAmount { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
    [JsonProperty("ship_date")] public DateTime? ShipDate { get; set; }
    [JsonProperty("phone_number")] public string PhoneNumber { get; set; }
    [JsonProperty("company")] public string Company { get; set; }
    [JsonProperty("address_1")] public string Address1 { get; set; }
    [JsonProperty("address_2")] public string Address2 { get; set; }
    [JsonProperty("address_3")] public string Address3 { get; set; }
    [JsonProperty("city")] public string City { get; set; }
    [JsonProperty("region")] public string Region { get; set; }
    [JsonProperty("country")] public string Country { get; set; }
    [JsonProperty("postal_code")] public string PostalCode { get; set; }
    [JsonProperty("is_primary_billing")] public bool IsPrimaryBilling { get; set; }
    [JsonProperty("is_primary_shipping")] public bool IsPrimaryShipping { get; set; }
    [JsonProperty("customer_id")] public long CustomerId { get; set; }
}

public class TransactionLine : RecordBase
{
    [JsonProperty("parent_id")] public long? ParentId { get; set; }
    [JsonProperty("sequence_number")] public int SequenceNumber { get; set; }
    [JsonProperty("status")] public string Status { get; set; }
    [JsonProperty("sku")] public string Sku { get; set; }
    [JsonProperty("description")] public string Description { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
    [JsonProperty("qty")] public decimal Qty { get; set; }
    [JsonProperty("qty_shipped")] public decimal QtyShipped { get; set; }
    [JsonProperty("unit_price")] public decimal UnitPrice { get; set; }
    [JsonProperty("extended_price")] public decimal ExtendedPrice { get; set; }
    [JsonProperty("original_unit_price")] public decimal OriginalUnitPrice { get; set; }
    [JsonProperty("discount_amount")] public decimal DiscountAmount { get; set; }
    [JsonProperty("discount_percent")] public decimal DiscountPercent { get; set; }
    [JsonProperty("tax_percent")] public decimal TaxPercent { get; set; }
    [JsonProperty("estimated_tax_amount")] public decimal EstimatedTaxAmount { get; set; }
    [JsonProperty("weight")] public decimal? Weight { get; set; }
    [JsonProperty("address")] public TransactionLineAddressResponse Address { get; set; }
    [JsonProperty("line_info")] public Dictionary<string, string> LineInfo { get; set; }
    [JsonProperty("options")] public Dictionary<string, string> Options { get; set; } = new Dictionary<string, string>();
}

public class Transaction : RecordBase
{
    [JsonProperty("system_id")] public long SystemId { get; set; }
    [JsonProperty("transaction_parent_id")] public long? ParentId { get; set; }
    [JsonProperty("transaction_number")] public string TransactionNumber { get; set; }
    [JsonProperty("customer_id")] public long? CustomerId { get; set; }
    [JsonProperty("email_address")] public string EmailAddress { get; set; }
    [JsonProperty("type")] public string Type { get; set; }
    [JsonProperty("status")] public string Status { get; set; }
    [JsonProperty("discount_amount")] public decimal DiscountAmount { get; set; }
    [JsonProperty("tax_amount")] public decimal TaxAmount { get; set; }
    [JsonProperty("shipping_amount")] public decimal ShippingAmount { get; set; }
    [JsonProperty("subtotal")] public decimal Subtotal { get; set; }
    [JsonProperty("total")] public decimal Total { get; set; }
    [JsonProperty("total_qty")] public decimal TotalQty { get; set; }
    [JsonProperty("created_datetime")] public DateTimeOffset CreatedDateTime { get; set; }
    [JsonProperty("updated_datetime")] public DateTimeOffset? UpdateDateTime { get; set; }
    [JsonProperty("lines")] public List<TransactionLine> Lines { get; set; }
    [JsonProperty("taxes")] public List<TaxResponse> Taxes { get; set; }
    [JsonProperty("payments")] public List<Payment> Payments { get; set; }
    [JsonProperty("tracking")] public List<TrackingResponse> Tracking { get; set; }
    [JsonProperty("addresses")] public List<Address> Addresses { get; set; }
    [JsonProperty("notes")] public List<NoteResponse> Notes { get; set; }
}

public class Customer : RecordBase
{
    [JsonProperty("customer_number")] public string CustomerNumber { get; set; }
    [JsonProperty("first_name")] public string FirstName { get; set; }
    [JsonProperty("last_name")] public string LastName { get; set; }
    [JsonProperty("email_address")] public string EmailAddress { get; set; }
    [JsonProperty("company")] public string Company { get; set; }
    [JsonProperty("comment")] public string Comment { get; set; }
    [JsonProperty("category_id")] public long? CategoryId { get; set; }
    [JsonProperty("created_datetime")] public DateTimeOffset CreatedDateTime { get; set; }
    [JsonProperty("updated_datetime")] public DateTimeOffset? UpdateDateTime { get; set; }
    [JsonProperty("addresses")] public List<Address> Addresses { get; set; }
}
