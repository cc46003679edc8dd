"""The subscriber's own rules: mapping collections, applied to a record, made into Klaviyo's payloads."""
