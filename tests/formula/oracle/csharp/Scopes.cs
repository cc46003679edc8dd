// What stands around a formula: the record whose fields are its bare names, and the functions of the host.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public interface IFormula
{
    Task<object> Run();
}

public class TransactionScope : Transaction
{
    public TransactionScope() { Oracle.Given.Fill(this, ""); }
    public long? SpaceportSystemId => SystemId;
    public string SourceTypeName => "Transaction";
}

public class LineScope : TransactionLine
{
    protected LineScope(int index) { Oracle.Given.Fill(this, $"lines[{index}]"); }
    public Transaction parent { get; } = new TransactionScope();
    public long? SpaceportSystemId => parent.SystemId;
    public string SourceTypeName => "TransactionLine";
}

// The functions that a host binds. They answer from a table, as those do that the engine is given beside the judge.
public static class HostFunctions
{
    public static string GetExternalId(object id, string table, long? systemId) =>
        id == null ? null : Oracle.Given.ExternalId(table, Convert.ToString(id, CultureInfo.InvariantCulture));

    public static string GetSpaceportId(string externalId, string table, long? systemId) =>
        externalId == null ? null : Oracle.Given.SpaceportId(table, externalId);

    public static async Task<string> GetExternalIdAsync(object id, string table, long? systemId)
    {
        await Task.Yield();
        return GetExternalId(id, table, systemId);
    }

    public static async Task<string> GetSpaceportIdAsync(string externalId, string table, long? systemId)
    {
        await Task.Yield();
        return GetSpaceportId(externalId, table, systemId);
    }

    public static async Task<string> GetCustomerIdByEmail(string email)
    {
        await Task.Yield();
        return email == null ? null : Oracle.Given.Profile(email.ToLowerInvariant());
    }
}

namespace Oracle
{
    // The record and the look-ups that the judge was given.
    public static class Given
    {
        static readonly JsonSerializerSettings Settings = new JsonSerializerSettings
        {
            DateParseHandling = DateParseHandling.None,
            Culture = CultureInfo.InvariantCulture,
            ObjectCreationHandling = ObjectCreationHandling.Replace,
        };

        static JObject record;
        static JObject lookups;

        public static void Take(string recordText, string lookupsText)
        {
            record = Read(recordText);
            lookups = Read(lookupsText);
        }

        static JObject Read(string text) => JsonConvert.DeserializeObject<JObject>(
            text,
            new JsonSerializerSettings { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal });

        public static void Fill(object target, string path) =>
            JsonConvert.PopulateObject(record.SelectToken(path).ToString(Formatting.None), target, Settings);

        public static string ExternalId(string table, string id) => (string)lookups["external_ids"]?[table ?? ""]?[id];

        public static string SpaceportId(string table, string externalId) =>
            ((JObject)lookups["external_ids"]?[table ?? ""])?.Properties().FirstOrDefault(p => (string)p.Value == externalId)?.Name;

        public static string Profile(string email) => (string)lookups["profiles_by_email"]?[email];
    }
}
