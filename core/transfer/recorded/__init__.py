"""What Klaviyo has already: finds recorded events, compares them with the plan's, reads them back."""
